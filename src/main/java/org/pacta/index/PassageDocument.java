package org.pacta.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the index holds of one document of the graph: its passages, and what they have in common.
 *
 * @param iri the document's address
 * @param type {@code story} or {@code treaty}
 * @param title its title
 * @param names other names by which it may be looked for
 * @param date its date, if it has one
 * @param facets values to filter and count by, by facet: {@code topic}, {@code place}, …
 * @param passages its passages, in order
 */
public record PassageDocument(
    String iri,
    String type,
    String title,
    List<String> names,
    Optional<LocalDate> date,
    Map<String, List<String>> facets,
    List<IndexedPassage> passages) {

  /** Copies the collections, so that a document never changes. */
  public PassageDocument {
    names = List.copyOf(names);
    facets = Map.copyOf(facets);
    passages = List.copyOf(passages);
  }

  /**
   * One passage.
   *
   * @param iri its address
   * @param label how it is cited; empty for a story's paragraph
   * @param heading its heading; empty when it has none
   * @param start the offset of its first code unit in the document's text; 0 for a provision
   * @param end the offset after its last code unit
   * @param text its words
   * @param meaning its unit vector
   */
  @SuppressWarnings("ArrayRecordComponent") // Lucene takes arrays, and passages are never compared.
  public record IndexedPassage(
      String iri, String label, String heading, int start, int end, String text, float[] meaning) {}
}

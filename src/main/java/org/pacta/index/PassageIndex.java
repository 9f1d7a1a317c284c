package org.pacta.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The index of passages, derived from the graph.
 *
 * <p>What {@link #apply} was given is durable and seen by every later search when it returns; a
 * search sees one state throughout. Safe for use by several threads; writers take turns.
 */
public interface PassageIndex extends AutoCloseable {

  /**
   * Replaces and removes documents in one commit.
   *
   * @param changed the documents to put in place of those with the same address
   * @param removed the addresses of documents to remove
   * @param sequence the number of the graph's last change that this reflects
   */
  void apply(List<PassageDocument> changed, Collection<String> removed, long sequence);

  /** The number of the graph's last change that the index reflects; 0 when it is empty. */
  long sequence();

  /**
   * The best passages by words (BM25), best first.
   *
   * @param words what is looked for, as plain words
   * @param most how many to return at most
   */
  List<PassageHit> byWords(String words, PassageFilter filter, int most);

  /**
   * The nearest passages in meaning, the nearest first.
   *
   * @param meaning a unit vector
   * @param most how many to return at most
   */
  List<PassageHit> byMeaning(float[] meaning, PassageFilter filter, int most);

  /**
   * The passages of documents that the filter lets through, the latest document first.
   *
   * @param most how many to return at most
   */
  List<PassageHit> latest(PassageFilter filter, int most);

  /**
   * Which documents count as found: those with the words, and those named.
   *
   * @param words what is looked for; empty for all documents that the filter lets through
   * @param also addresses of documents found otherwise
   */
  Found count(String words, Set<String> also, PassageFilter filter);

  /**
   * How many documents were found.
   *
   * @param total how many
   * @param facets for each facet, its values with how many of them have it, the most first
   */
  record Found(long total, Map<String, List<FacetCount>> facets) {}

  /**
   * A value and how many documents have it.
   *
   * @param value the value
   * @param count how many
   */
  record FacetCount(String value, long count) {}

  /**
   * A passage's text with the words looked for marked, as HTML; the start of it if none is there.
   */
  String snippet(String words, PassageHit hit);

  /** Empties the index, so that it is made anew from the graph. */
  void clear();

  @Override
  void close();
}

package org.pacta.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many hits there are in all
 * @param hits those of the page, in order
 * @param facets for each facet, its values with the number of stories, the most first
 * @param more whether there is another page
 */
public record SearchResult(
    long total, List<Hit> hits, Map<String, List<FacetValue>> facets, boolean more) {

  /**
   * One hit.
   *
   * @param id its key within its kind
   * @param iri its address
   * @param type {@code story}, {@code provision} or an entity's kind
   * @param title its title or label
   * @param date its day; empty when it has none
   * @param score how well it answers, for comparing hits of one answer only
   * @param snippet the best of its text as HTML, the words looked for in {@code mark}
   * @param start where the passage begins in the story's text; 0 for others
   * @param end where it ends
   * @param why what found it: {@code words}, {@code meaning}
   */
  public record Hit(
      String id,
      String iri,
      String type,
      String title,
      String date,
      double score,
      String snippet,
      int start,
      int end,
      List<String> why) {}

  /**
   * A value to filter by.
   *
   * @param value the value
   * @param label its name
   * @param count how many stories have it
   */
  public record FacetValue(String value, String label, long count) {}
}

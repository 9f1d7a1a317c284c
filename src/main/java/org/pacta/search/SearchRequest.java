package org.pacta.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked.
 *
 * @param query the words; blank for everything
 * @param type what to look for
 * @param mode how to look
 * @param from the first day, if there is one
 * @param to the last day, if there is one
 * @param facets for each facet named, the values of which a hit must have one
 * @param sort the order of the hits
 * @param page which page of hits, from 1
 * @param size the number of hits on a page
 */
public record SearchRequest(
    String query,
    Type type,
    Mode mode,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Map<String, Set<String>> facets,
    Sort sort,
    int page,
    int size) {

  /** The most hits on a page. */
  public static final int MOST_PER_PAGE = 100;

  /** The number of the last page that can be asked for. */
  public static final int LAST_PAGE = 50;

  /** What to look for. */
  public enum Type {
    /** Stories, each with its best passage. */
    STORY,
    /** Provisions of treaties. */
    PROVISION,
    /** People, bodies, places, treaties, goals and topics, by name. */
    ENTITY
  }

  /** How to look. */
  public enum Mode {
    /** By words and by meaning. */
    HYBRID,
    /** By words alone. */
    WORDS,
    /** By meaning alone. */
    MEANING
  }

  /** The order of hits. */
  public enum Sort {
    /** The best first. */
    RELEVANCE,
    /** The latest first. */
    DATE
  }

  /**
   * @throws IllegalArgumentException when the page or its size is out of range, or the days are in
   *     the wrong order
   */
  public SearchRequest {
    if (page < 1 || page > LAST_PAGE) {
      throw new IllegalArgumentException("page must be 1 to " + LAST_PAGE + ", not " + page);
    }
    if (size < 1 || size > MOST_PER_PAGE) {
      throw new IllegalArgumentException("size must be 1 to " + MOST_PER_PAGE + ", not " + size);
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "to (" + to.get() + ") is before from (" + from.get() + ")");
    }
    facets = Map.copyOf(facets);
  }
}

package org.pacta.index;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which passages count.
 *
 * @param type the documents' type; empty for all
 * @param from the first day, if there is one
 * @param to the last day, if there is one
 * @param facets for each facet named, the values of which a document must have one
 */
public record PassageFilter(
    Optional<String> type,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Map<String, Set<String>> facets) {

  /** Copies the map, so that a filter never changes. */
  public PassageFilter {
    facets = Map.copyOf(facets);
  }

  /** The passages of all documents of a type. */
  public static PassageFilter ofType(String type) {
    return new PassageFilter(Optional.of(type), Optional.empty(), Optional.empty(), Map.of());
  }
}

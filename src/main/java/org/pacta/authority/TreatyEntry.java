package org.pacta.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A treaty as the authority knows it: enough to resolve a citation.
 *
 * @param entity the treaty with its names
 * @param slug its key
 * @param type the sort of instrument, which a text may call it by: {@code convention}, …
 * @param parent the slug of the instrument that it supplements, if any
 * @param articles its articles by their number in lower case, Roman numerals as Arabic ("6",
 *     "8bis")
 */
public record TreatyEntry(
    Entity entity,
    String slug,
    String type,
    Optional<String> parent,
    Map<String, ProvisionEntry> articles) {

  /** Copies the map, so that an entry never changes. */
  public TreatyEntry {
    articles = Map.copyOf(articles);
  }

  /**
   * The narrowest provision on a path of numbers.
   *
   * @param path an article's number, then those of its paragraph and points, each in lower case
   * @return the provision, or the last one on the path that the treaty has; empty when it has no
   *     such article
   */
  public Optional<ProvisionEntry> provision(List<String> path) {
    Optional<ProvisionEntry> found = Optional.ofNullable(articles.get(path.getFirst()));
    for (String number : path.subList(1, path.size())) {
      Optional<ProvisionEntry> narrower = found.flatMap(entry -> entry.part(number));
      if (narrower.isEmpty()) {
        return found;
      }
      found = narrower;
    }
    return found;
  }
}

package org.pacta.authority;

import java.util.List;
import java.util.Optional;

/**
 * A provision as the authority knows it.
 *
 * @param iri its address
 * @param eId its identifier within the treaty
 * @param number its own number in lower case; empty where the treaty does not number it
 * @param label how it is cited, such as "article 6, paragraph 2"
 * @param parts its paragraphs and points, in order
 */
public record ProvisionEntry(
    String iri, String eId, String number, String label, List<ProvisionEntry> parts) {

  /** Copies the list, so that an entry never changes. */
  public ProvisionEntry {
    parts = List.copyOf(parts);
  }

  /** The part with a number; an unnumbered paragraph is looked through. */
  Optional<ProvisionEntry> part(String wanted) {
    for (ProvisionEntry part : parts) {
      if (part.number.equals(wanted)) {
        return Optional.of(part);
      }
    }
    return parts.stream()
        .filter(part -> part.number.isEmpty())
        .flatMap(part -> part.part(wanted).stream())
        .findFirst();
  }
}

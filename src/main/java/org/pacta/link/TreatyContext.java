package org.pacta.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.pacta.annotate.FoldedForm;
import org.pacta.annotate.Mention;
import org.pacta.authority.Authority;
import org.pacta.authority.Entity;
import org.pacta.authority.TreatyEntry;

/** Which treaties a story has spoken of so far, so that "the Convention" can be understood. */
final class TreatyContext {

  private final Authority authority;
  private final Deque<TreatyEntry> latestFirst = new ArrayDeque<>();

  TreatyContext(Authority authority) {
    this.authority = authority;
  }

  /**
   * The treaty that a mention means, which is thereby the one spoken of last. A bare "the
   * Convention" is the last convention spoken of, or else the one that the last treaty supplements.
   */
  Optional<TreatyEntry> resolve(Mention mention) {
    Optional<TreatyEntry> treaty =
        mention.candidates().isEmpty()
            ? lastOfSort(FoldedForm.of(mention.text()))
            : named(mention.candidates().getFirst());
    treaty.ifPresent(this::speakOf);
    return treaty;
  }

  /** The treaty spoken of last. */
  Optional<TreatyEntry> last() {
    return Optional.ofNullable(latestFirst.peekFirst());
  }

  /** Every treaty spoken of, the last first. */
  Set<TreatyEntry> all() {
    return new LinkedHashSet<>(latestFirst);
  }

  private Optional<TreatyEntry> named(Entity entity) {
    return authority.treatyOf(entity);
  }

  private Optional<TreatyEntry> lastOfSort(String sort) {
    Optional<TreatyEntry> spokenOf =
        latestFirst.stream().filter(treaty -> treaty.type().equals(sort)).findFirst();
    return spokenOf.or(
        () ->
            latestFirst.stream()
                .flatMap(treaty -> treaty.parent().flatMap(authority::treaty).stream())
                .filter(parent -> parent.type().equals(sort))
                .findFirst());
  }

  private void speakOf(TreatyEntry treaty) {
    latestFirst.remove(treaty);
    latestFirst.addFirst(treaty);
  }
}

package org.pacta.link;

import java.util.List;
import org.pacta.annotate.Mention;

/**
 * A mention and what it refers to.
 *
 * @param mention the mention
 * @param referents what it refers to: several provisions for a range, mostly one thing, none when
 *     that cannot be said
 */
public record LinkedMention(Mention mention, List<Referent> referents) {

  /** Copies the list, so that a mention never changes. */
  public LinkedMention {
    referents = List.copyOf(referents);
  }
}

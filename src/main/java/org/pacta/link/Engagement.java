package org.pacta.link;

import java.util.List;
import org.pacta.corpus.Span;

/**
 * A claim that a sentence of a story engages a treaty's provision.
 *
 * @param provision the provision's address
 * @param label how it is cited, with its treaty
 * @param span the sentence, in the story's text
 * @param score the probability that a lawyer would agree, 0 to 1
 * @param evidence the reasons, the weightiest first
 */
public record Engagement(
    String provision, String label, Span span, double score, List<Evidence> evidence) {

  /** Copies the list, so that an engagement never changes. */
  public Engagement {
    evidence = List.copyOf(evidence);
  }
}

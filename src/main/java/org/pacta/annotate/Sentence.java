package org.pacta.annotate;

import java.util.List;
import org.pacta.corpus.Span;

/**
 * A sentence.
 *
 * @param span where it stands in the story's text
 * @param tokens its words and marks, in order
 */
public record Sentence(Span span, List<Token> tokens) {

  /** Copies the list, so that a sentence never changes. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}

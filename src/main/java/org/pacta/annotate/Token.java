package org.pacta.annotate;

import org.pacta.corpus.Span;

/**
 * A word or mark.
 *
 * @param span where it stands in the story's text
 * @param text its characters
 * @param tag its part of speech (Universal Dependencies)
 * @param lemma its base form in small letters
 */
public record Token(Span span, String text, String tag, String lemma) {

  /** The characters in small letters, with plain apostrophes, as names are compared. */
  public String folded() {
    return FoldedForm.of(text);
  }
}

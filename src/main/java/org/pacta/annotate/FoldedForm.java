package org.pacta.annotate;

import java.util.Locale;

/** The form in which words are compared: small letters, plain apostrophes and hyphens. */
public final class FoldedForm {

  private FoldedForm() {}

  /** The folded form of a word; it has as many characters as the word. */
  public static String of(String word) {
    return word.replace('’', '\'')
        .replace('‘', '\'')
        .replace('‑', '-')
        .replace('–', '-')
        .toLowerCase(Locale.ROOT);
  }
}

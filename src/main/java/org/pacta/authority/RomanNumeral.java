package org.pacta.authority;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Roman numerals up to 399, as articles, parts and chapters are numbered. */
public final class RomanNumeral {

  private static final Pattern FORM =
      Pattern.compile("C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})", Pattern.CASE_INSENSITIVE);

  private RomanNumeral() {}

  /** The value of a well-formed numeral in capitals or small letters; empty for anything else. */
  public static Optional<Integer> valueOf(String written) {
    if (written.isEmpty() || !FORM.matcher(written).matches()) {
      return Optional.empty();
    }
    String capitals = written.toUpperCase(Locale.ROOT);
    int value = 0;
    for (int i = 0; i < capitals.length(); i++) {
      int digit = digit(capitals.charAt(i));
      boolean subtracted = i + 1 < capitals.length() && digit < digit(capitals.charAt(i + 1));
      value += subtracted ? -digit : digit;
    }
    return Optional.of(value);
  }

  private static int digit(char letter) {
    return switch (letter) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      default -> 100;
    };
  }
}

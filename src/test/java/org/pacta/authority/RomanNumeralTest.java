package org.pacta.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTest {

  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] LETTERS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  @ParameterizedTest
  @CsvSource({"I, 1", "iv, 4", "IX, 9", "XIV, 14", "xl, 40", "XCIX, 99", "CCCXCIX, 399"})
  void readsNumeralsInCapitalsAndSmallLetters(String written, int value) {
    assertThat(RomanNumeral.valueOf(written)).contains(value);
  }

  @Property
  void readsBackEveryNumberUpTo399(@ForAll @IntRange(min = 1, max = 399) int number) {
    assertThat(RomanNumeral.valueOf(roman(number))).contains(number);
    assertThat(RomanNumeral.valueOf(roman(number).toLowerCase(Locale.ROOT))).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "IIII", "IC", "VX", "IVI", "XXXX", "LL", "CD", "M", "1", "I ", "a", "Ⅳ"})
  void isEmptyForAnythingElse(String written) {
    assertThat(RomanNumeral.valueOf(written)).isEmpty();
  }

  @Test
  void noTwoNumbersAreWrittenAlike() {
    assertThat(IntStream.rangeClosed(1, 399).mapToObj(RomanNumeralTest::roman))
        .doesNotHaveDuplicates();
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(LETTERS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }
}

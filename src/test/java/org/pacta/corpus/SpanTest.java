package org.pacta.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @Test
  void coversFromItsStartToBeforeItsEnd() {
    assertThat(new Span(2, 4).of("treaty")).isEqualTo("ea");
    assertThat(new Span(0, 6).of("treaty")).isEqualTo("treaty");
    assertThat(new Span(6, 6).of("treaty")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "3, 2", "-2, -1"})
  void refusesOffsetsThatAreNoSpan(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(start, end))
        .withMessage("not a span: " + start + ".." + end);
  }

  @Test
  void isEmptyWhereItCoversNothing() {
    assertThat(new Span(3, 3).isEmpty()).isTrue();
    assertThat(new Span(3, 4).isEmpty()).isFalse();
  }

  @Property
  void overlapsWhereOneCodeUnitLiesInBoth(
      @ForAll @IntRange(max = 5) int a,
      @ForAll @IntRange(max = 3) int aLength,
      @ForAll @IntRange(max = 5) int b,
      @ForAll @IntRange(max = 3) int bLength) {
    Span one = new Span(a, a + aLength);
    Span other = new Span(b, b + bLength);
    boolean shared = false;
    for (int unit = a; unit < a + aLength; unit++) {
      shared |= b <= unit && unit < b + bLength;
    }
    assertThat(one.overlaps(other)).isEqualTo(shared);
    assertThat(other.overlaps(one)).isEqualTo(shared);
  }

  @ParameterizedTest
  @CsvSource({"2, 5, true", "3, 4, true", "2, 2, true", "5, 5, true", "1, 5, false", "2, 6, false"})
  void containsWhatReachesBeyondNeitherEnd(int start, int end, boolean contained) {
    assertThat(new Span(2, 5).contains(new Span(start, end))).isEqualTo(contained);
  }
}

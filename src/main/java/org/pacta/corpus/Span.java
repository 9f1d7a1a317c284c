package org.pacta.corpus;

/**
 * A stretch of a text, in UTF-16 code units.
 *
 * @param start the offset of the first code unit, from 0
 * @param end the offset after the last code unit; never before {@code start}
 */
public record Span(int start, int end) {

  /**
   * @throws IllegalArgumentException when the offsets are negative or in the wrong order
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The stretch of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether it covers nothing. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** Whether {@code other} lies wholly within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}

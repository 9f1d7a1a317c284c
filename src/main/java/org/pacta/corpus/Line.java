package org.pacta.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text.
 *
 * @param number counted from 1
 * @param content where its words stand, without surrounding white space
 * @param words the words
 */
record Line(int number, Span content, String words) {

  boolean isBlank() {
    return words.isEmpty();
  }

  /** Cuts a text at its line breaks (LF, CR LF or CR). */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      Span content = trimmed(text, start, end);
      lines.add(new Line(lines.size() + 1, content, content.of(text)));
      boolean windows = text.startsWith("\r\n", end);
      start = end + (windows ? 2 : 1);
    }
    return lines;
  }

  /** The part of {@code start..end} without white space at either side. */
  static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

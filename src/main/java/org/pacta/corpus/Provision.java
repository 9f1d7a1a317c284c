package org.pacta.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A unit of a treaty: a division, an article, a paragraph or a point.
 *
 * @param eId its identifier within the treaty (Akoma Ntoso Naming Convention 1.0, section 5), such
 *     as {@code art_9__para_1}
 * @param kind what it is
 * @param number as the treaty writes it, without brackets or full stop ("9", "a", "8 bis"); empty
 *     where the treaty does not number it
 * @param heading the heading, if it has one
 * @param text its own words, without those of its parts; empty when only its parts have words
 * @param closing its own words after those of its parts; mostly empty
 * @param parts what it is divided into, in order
 */
public record Provision(
    String eId,
    Kind kind,
    Optional<String> number,
    Optional<Heading> heading,
    String text,
    String closing,
    List<Provision> parts) {

  /** What a provision is, from the widest to the narrowest. */
  public enum Kind {
    /** An annex with articles of its own. */
    ANNEX,
    /** A part. */
    PART,
    /** A title. */
    TITLE,
    /** A chapter. */
    CHAPTER,
    /** A section. */
    SECTION,
    /** A subsection. */
    SUBSECTION,
    /** An article. */
    ARTICLE,
    /** A paragraph of an article, numbered or not. */
    PARAGRAPH,
    /** A point of a list, or a point within a point. */
    POINT;

    /** Whether it groups articles rather than lying within one. */
    public boolean isDivision() {
      return compareTo(ARTICLE) < 0;
    }
  }

  /**
   * A heading.
   *
   * @param text its words
   * @param editorial whether it was added by this project because the treaty itself has none
   */
  public record Heading(String text, boolean editorial) {}

  /** Copies the list, so that a provision never changes. */
  public Provision {
    parts = List.copyOf(parts);
  }

  /** This provision and all within it, in reading order. */
  public Stream<Provision> all() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Provision::all));
  }

  /** All its words in reading order, those of its parts included, with the parts' numbers. */
  public String fullText() {
    StringBuilder words = new StringBuilder();
    append(words);
    return words.toString();
  }

  private void append(StringBuilder words) {
    appendWords(words, text);
    for (Provision part : parts) {
      part.number.ifPresent(number -> appendWords(words, part.label(number)));
      part.append(words);
    }
    appendWords(words, closing);
  }

  private String label(String ownNumber) {
    return kind == Kind.POINT ? "(" + ownNumber + ")" : ownNumber + ".";
  }

  private static void appendWords(StringBuilder words, String more) {
    if (!more.isEmpty()) {
      words.append(words.isEmpty() ? "" : " ").append(more);
    }
  }
}

package org.pacta.corpus;

/**
 * A unit of a story's text that is read, indexed and cited by itself.
 *
 * @param kind what the source sets it as
 * @param span where it stands in {@link Story#text()}, without surrounding white space or bullet
 */
public record Passage(Kind kind, Span span) {

  /** What a passage is set as. */
  public enum Kind {
    /** A paragraph of running text. */
    PARAGRAPH,
    /** One item of a list. */
    LIST_ITEM
  }
}

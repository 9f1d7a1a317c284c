package org.pacta.corpus;

/**
 * A document that cannot be taken in, with all that its sender needs in order to mend it.
 *
 * <p>It is an ordinary outcome of reading and carries no stack trace.
 */
public final class RejectedDocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final String place;
  private final String reason;
  private final String remedy;

  /**
   * @param source the name of the document
   * @param place where in it, such as {@code line 3} or {@code byte 17}
   * @param reason what is wrong
   * @param remedy what to do about it
   */
  public RejectedDocumentException(String source, String place, String reason, String remedy) {
    super(
        source + ", " + place + ": " + reason + ". " + remedy,
        null,
        /* enableSuppression= */ false,
        /* writableStackTrace= */ false);
    this.source = source;
    this.place = place;
    this.reason = reason;
    this.remedy = remedy;
  }

  /** The name of the document. */
  public String source() {
    return source;
  }

  /** Where in the document. */
  public String place() {
    return place;
  }

  /** What is wrong. */
  public String reason() {
    return reason;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}

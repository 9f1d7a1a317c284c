package org.pacta.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads text that someone submits to have it understood and not kept. It needs neither title nor
 * date; a page's footer and its list of past stories are passed over. Safe for use by several
 * threads.
 */
public final class PastedTextReader {

  private static final String NAME = "the submitted text";

  private final int maxBytes;

  /**
   * @param maxBytes the size of the longest text that is read, in bytes of UTF-8
   */
  public PastedTextReader(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * Decodes a text to its end; the caller closes the stream.
   *
   * @throws RejectedDocumentException when it is too long or not UTF-8
   * @throws IOException when the stream fails
   */
  public String decode(InputStream in) throws RejectedDocumentException, IOException {
    byte[] bytes = in.readNBytes(maxBytes);
    if (in.read() >= 0) {
      throw tooLong();
    }
    return DecodedText.of(NAME, bytes);
  }

  /**
   * Reads a text whose offsets its story keeps.
   *
   * @param title what it is called, if that is known
   * @param date the day it was published, if that is known
   * @throws RejectedDocumentException when it has no words, or too many
   */
  public Story read(Optional<String> title, Optional<LocalDate> date, String text)
      throws RejectedDocumentException {
    if (text.length() > maxBytes) {
      throw tooLong();
    }
    return NewsTextReader.readBody(new Source(NAME, ""), title.orElse(""), date, text);
  }

  private RejectedDocumentException tooLong() {
    return new RejectedDocumentException(
        NAME,
        "byte " + maxBytes,
        "it is longer than the limit of " + maxBytes + " bytes",
        "Submit it in parts, or raise pacta.max-pasted-bytes.");
  }
}

package org.pacta.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into the text that offsets point into: strict UTF-8, without a byte order mark. */
final class DecodedText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DecodedText() {}

  /**
   * @throws RejectedDocumentException at the first byte that is not UTF-8, or at a NUL character
   */
  static String of(String source, byte[] bytes) throws RejectedDocumentException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, /* endOfInput= */ true);
    if (result.isError()) {
      throw new RejectedDocumentException(
          source,
          "byte " + in.position(),
          "the text is not valid UTF-8 there",
          "Save the file as UTF-8 and send it again.");
    }
    String text = out.flip().toString();
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new RejectedDocumentException(
          source,
          "character " + nul,
          "it holds a NUL character, so it is not text",
          "Send plain text, or name the right format.");
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}

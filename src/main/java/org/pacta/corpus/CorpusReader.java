package org.pacta.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads documents of every known format. Safe for use by several threads. */
public final class CorpusReader {

  private final int maxBytes;

  /**
   * @param maxBytes the size of the largest document that is read, in bytes
   */
  public CorpusReader(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * Reads a file, whose name says its format.
   *
   * @param name the name that the document is known by from now on
   * @throws RejectedDocumentException when it cannot be read
   */
  public CorpusDocument read(String name, Path file) throws RejectedDocumentException {
    DocumentFormat format =
        DocumentFormat.ofFileName(file.toString())
            .orElseThrow(
                () ->
                    new RejectedDocumentException(
                        name,
                        "file name",
                        "no reader takes files of this kind",
                        "Use .txt for news as plain text or .xml for Akoma Ntoso."));
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, in, format);
    } catch (IOException unreadable) {
      throw new RejectedDocumentException(
          name,
          "file",
          "it cannot be read (" + unreadable.getClass().getSimpleName() + ")",
          "Check that it is a file, that it exists and that this user may read it.");
    }
  }

  /**
   * Reads a document to its end; the caller closes the stream.
   *
   * @param name the name that the document is known by from now on
   * @throws RejectedDocumentException when it is too large or is not in that format
   * @throws IOException when the stream fails
   */
  public CorpusDocument read(String name, InputStream in, DocumentFormat format)
      throws RejectedDocumentException, IOException {
    byte[] bytes = in.readNBytes(maxBytes);
    if (in.read() >= 0) {
      throw new RejectedDocumentException(
          name,
          "byte " + maxBytes,
          "it is larger than the limit of " + maxBytes + " bytes",
          "Split it, or raise pacta.max-document-bytes.");
    }
    Source source = new Source(name, sha256(bytes));
    return switch (format) {
      case NEWS_TEXT -> NewsTextReader.read(source, DecodedText.of(name, bytes));
      case AKOMA_NTOSO -> AkomaNtosoReader.read(source, bytes);
    };
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package org.pacta.corpus;

import java.util.Locale;
import java.util.Optional;

/** The formats that can be read. */
public enum DocumentFormat {
  /** A story in the layout of {@link NewsTextReader}. */
  NEWS_TEXT,
  /** A treaty as Akoma Ntoso 3.0. */
  AKOMA_NTOSO;

  /** The format that a file's name says; empty when no reader takes such files. */
  public static Optional<DocumentFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".txt")) {
      return Optional.of(NEWS_TEXT);
    }
    return lower.endsWith(".xml") || lower.endsWith(".akn")
        ? Optional.of(AKOMA_NTOSO)
        : Optional.empty();
  }

  /** The format of a media type without parameters (RFC 9110, section 8.3.1); empty when none. */
  public static Optional<DocumentFormat> ofMediaType(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "text/plain" -> Optional.of(NEWS_TEXT);
      case "application/akn+xml", "application/xml", "text/xml" -> Optional.of(AKOMA_NTOSO);
      default -> Optional.empty();
    };
  }
}

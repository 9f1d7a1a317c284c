package org.pacta.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import org.pacta.corpus.RejectedDocumentException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every rejection, one JSON object a line, so that none is lost with the screen. */
public final class RejectionLog {

  private final Path file;
  private final Clock clock;
  private final JsonMapper json = new JsonMapper();

  /**
   * @param file the file to add to
   * @param clock what time it is
   */
  public RejectionLog(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Adds a rejection. */
  void add(RejectedDocumentException rejection) {
    String line =
        json.writeValueAsString(
            Map.of(
                "at", clock.instant().toString(),
                "source", rejection.source(),
                "place", rejection.place(),
                "reason", rejection.reason(),
                "remedy", rejection.remedy()));
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("the rejection cannot be kept in " + file, e);
    }
  }
}

package org.pacta.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.PastedTextReader;
import org.pacta.corpus.RejectedDocumentException;
import org.pacta.corpus.Story;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is sent to be understood: plain text, or JSON with a title, a text and a date. */
@Component
class PastedStories {

  private final PastedTextReader reader;
  private final JsonMapper json;

  PastedStories(PastedTextReader reader, JsonMapper json) {
    this.reader = reader;
    this.json = json;
  }

  private record Pasted(@Nullable String title, @Nullable String text, @Nullable String date) {}

  /**
   * @throws RejectedDocumentException when it has no words, too many, or is not UTF-8
   * @throws IllegalArgumentException when it is not the JSON that is asked for, or has no day's
   *     date
   */
  Story of(HttpHeaders headers, InputStream in) throws RejectedDocumentException, IOException {
    String body = reader.decode(in);
    if (!MediaType.APPLICATION_JSON.isCompatibleWith(headers.getContentType())) {
      return ofText(body);
    }
    Pasted pasted = parse(body);
    if (pasted.text() == null) {
      throw new IllegalArgumentException("The JSON has no \"text\". Send {\"text\": \"…\"}.");
    }
    return reader.read(
        Optional.ofNullable(pasted.title()),
        Optional.ofNullable(pasted.date()).map(PastedStories::day),
        pasted.text());
  }

  Story ofText(String text) throws RejectedDocumentException {
    return reader.read(Optional.empty(), Optional.empty(), text);
  }

  private Pasted parse(String body) {
    try {
      return json.readValue(body, Pasted.class);
    } catch (JacksonException fault) {
      String place =
          fault.getLocation() == null
              ? ""
              : String.format(
                  Locale.ROOT,
                  " at line %d, column %d",
                  fault.getLocation().getLineNr(),
                  fault.getLocation().getColumnNr());
      throw new IllegalArgumentException(
          "The body cannot be read as JSON"
              + place
              + ". Send {\"text\": \"…\"}, with \"title\" and \"date\" if you like; or send the"
              + " text itself as text/plain.",
          fault);
    }
  }

  private static LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException fault) {
      throw new IllegalArgumentException("date must be a day as in 2016-10-27, not " + date, fault);
    }
  }
}

package org.pacta.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a story's date line is written. */
final class StoryDate {

  private static final DateTimeFormatter FORMS =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[EEEE, ][EEEE ]")
          .appendPattern("[d MMMM uuuu][d MMM uuuu][MMMM d, uuuu][MMM d, uuuu][uuuu-MM-dd]")
          .toFormatter(Locale.UK)
          .withResolverStyle(ResolverStyle.STRICT);

  private StoryDate() {}

  /** The day that a line names; empty when the line is not a day of the calendar. */
  static Optional<LocalDate> parse(String line) {
    try {
      return Optional.of(LocalDate.parse(line, FORMS));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}

package org.pacta.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a story's date line is written. */
final class StoryDate {

  /** Abbreviations differ: "Sept" is British and "Sep" American. */
  private static final List<DateTimeFormatter> FORMS = List.of(forms(Locale.UK), forms(Locale.US));

  private StoryDate() {}

  private static DateTimeFormatter forms(Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern("[EEEE, ][EEEE ]")
        .appendPattern("[d MMMM uuuu][d MMM uuuu][MMMM d, uuuu][MMM d, uuuu][uuuu-MM-dd]")
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The day that a line names; empty when the line is not a day of the calendar. */
  static Optional<LocalDate> parse(String line) {
    return FORMS.stream().flatMap(form -> parse(line, form).stream()).findFirst();
  }

  private static Optional<LocalDate> parse(String line, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(line, form));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}

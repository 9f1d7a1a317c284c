package org.pacta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          27 October 2016            | 2016-10-27
          27 Oct 2016                | 2016-10-27
          27 OCTOBER 2016            | 2016-10-27
          7 october 2016             | 2016-10-07
          07 October 2016            | 2016-10-07
          5 Sep 2016                 | 2016-09-05
          5 Sept 2016                | 2016-09-05
          5 September 2016           | 2016-09-05
          Sep 5, 2016                | 2016-09-05
          Sept 5, 2016               | 2016-09-05
          1 May 2016                 | 2016-05-01
          3 June 2016                | 2016-06-03
          3 Jun 2016                 | 2016-06-03
          October 27, 2016           | 2016-10-27
          Oct 27, 2016               | 2016-10-27
          2016-10-27                 | 2016-10-27
          Thursday, 27 October 2016  | 2016-10-27
          Thursday 27 October 2016   | 2016-10-27
          Thursday, October 27, 2016 | 2016-10-27
          29 February 2016           | 2016-02-29
          29 February 2000           | 2000-02-29
          """)
  void readsEachFormInWhichDaysAreWritten(String line, LocalDate day) {
    assertThat(StoryDate.parse(line)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 February 2016",
        "29 February 2015",
        "29 February 1900",
        "31 April 2016",
        "0 May 2016",
        "32 May 2016",
        "2016-13-01",
        "2016-02-30",
        "Friday, 27 October 2016",
        "27 October",
        "October 2016",
        "2016",
        "27 Oktober 2016",
        "27 October 16",
        "27/10/2016",
        "27 October 2016 and later",
        "Thursday, ",
        ""
      })
  void isEmptyForWhatIsNoDayOfTheCalendar(String line) {
    assertThat(StoryDate.parse(line)).isEmpty();
  }

  @Property
  void readsBackEveryDayInEveryForm(
      @ForAll("days") LocalDate day, @ForAll("forms") DateTimeFormatter form) {
    assertThat(StoryDate.parse(form.format(day))).contains(day);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<DateTimeFormatter> forms() {
    return Arbitraries.of("d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu", "MMM d, uuuu", "uuuu-MM-dd")
        .flatMap(date -> Arbitraries.of("", "EEEE ", "EEEE, ").map(week -> week + date))
        .flatMap(
            pattern ->
                Arbitraries.of(Locale.US, Locale.UK)
                    .map(locale -> DateTimeFormatter.ofPattern(pattern, locale)));
  }
}

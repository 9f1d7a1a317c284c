package org.pacta.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsTextReaderTest {

  private static final Path GOLDEN = Path.of("src/test/resources/corpus/news");
  private static final Path SEED = Path.of("../shared/seed");
  private static final Source SOURCE = new Source("story.txt", "0".repeat(64));

  static Stream<Path> goldenStories() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("goldenStories")
  void readsGoldenStoryAsExpected(Path story) throws Exception {
    Path expected = Path.of(story.toString().replaceAll("txt$", "expected"));
    assertThat(rendered(read(Files.readString(story)))).isEqualTo(Files.readString(expected));
  }

  /** All that a story says, a line a fact, so that it can be compared as a whole. */
  private static String rendered(Story story) {
    StringBuilder out = new StringBuilder();
    out.append("title: ").append(story.title()).append('\n');
    out.append("date: ").append(story.date().orElseThrow()).append('\n');
    out.append("url: ").append(story.url().orElse("none")).append('\n');
    for (Passage passage : story.passages()) {
      out.append(passage.kind()).append(' ').append(located(story, passage.span()));
    }
    for (PastStory past : story.pastStories()) {
      out.append("past: ").append(past.title()).append('\n');
      if (past.summary().start() < past.summary().end()) {
        out.append("  ").append(located(story, past.summary()));
      }
    }
    return out.toString();
  }

  private static String located(Story story, Span span) {
    String words = span.of(story.text()).replace("\r", "\\r").replace("\n", "\\n");
    return span.start() + ".." + span.end() + ": " + words + "\n";
  }

  @Test
  void keepsTextAndSourceAsTheyCame() throws Exception {
    String text = "Title\n\n1 May 2000\n\nBody.\n";
    Story story = read(text);
    assertThat(story.text()).isEqualTo(text);
    assertThat(story.source()).isEqualTo(SOURCE);
    assertThat(story.language()).isEqualTo("en");
    assertThat(story.id()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"•", "‣", "◦", "▪", "*", "-", "–"})
  void readsEachBulletAsListItemWithoutTheBullet(String bullet) throws Exception {
    Story story = withBody("They ask:\n" + bullet + " one;\n" + bullet + "\ttwo.");
    assertThat(story.passages())
        .extracting(Passage::kind, story::textOf)
        .containsExactly(
            tuple(Passage.Kind.PARAGRAPH, "They ask:"),
            tuple(Passage.Kind.LIST_ITEM, "one;"),
            tuple(Passage.Kind.LIST_ITEM, "two."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5 degrees were measured.", "*Names have been changed.", "–"})
  void readsMarkThatTouchesItsWordAsText(String paragraph) throws Exception {
    Story story = withBody(paragraph);
    assertThat(story.passages())
        .containsExactly(new Passage(Passage.Kind.PARAGRAPH, story.passages().getFirst().span()));
    assertThat(passagesOf(story)).containsExactly(paragraph);
  }

  @Test
  void trimsNonBreakingSpacesAroundParagraphs() throws Exception {
    assertThat(passagesOf(withBody("\u00a0\u2003Indented by a word processor.\u00a0")))
        .containsExactly("Indented by a word processor.");
  }

  @Test
  void dropsTheFooterAndKeepsItsAddress() throws Exception {
    Story story =
        withBody("Body.\n♦ Subscribe here.\n♦ Get the app.\nSource: https://example.org/a ");
    assertThat(passagesOf(story)).containsExactly("Body.");
    assertThat(story.url()).contains("https://example.org/a");
  }

  @Test
  void keepsTheFirstAddressWhereTwoStand() throws Exception {
    Story story = withBody("Body.\nSource: https://example.org/a\nSource: https://example.org/b");
    assertThat(story.url()).contains("https://example.org/a");
  }

  @Test
  void takesQuestionInTheTrackerForTitle() throws Exception {
    Story story =
        withBody("Body.\n\nNews Tracker: Past Stories on This Issue\n\nOne\n\nWho pays?\n\nAll.");
    assertThat(story.pastStories())
        .extracting(PastStory::title)
        .containsExactly("One", "Who pays?");
  }

  @Test
  void readsBulletOnLineOfItsOwnWithTheLineBelow() throws Exception {
    Story story = withBody("They ask:\n•\none;\n•\n\n•two.");
    assertThat(passagesOf(story)).containsExactly("They ask:", "one;", "two.");
  }

  @Test
  void givesPastStoryWithoutSummaryAnEmptySpan() throws Exception {
    Story story = withBody("Body.\n\nNews Tracker: Past Stories on This Issue\n\nAlone");
    Span summary = story.pastStories().getFirst().summary();
    assertThat(summary.start()).isEqualTo(summary.end()).isEqualTo(story.text().length());
  }

  @Test
  void readsTrackerWithoutEntriesAsNoPastStories() throws Exception {
    Story story = withBody("Body.\n\nNews Tracker: Past Stories on This Issue\n\n");
    assertThat(story.pastStories()).isEmpty();
    assertThat(passagesOf(story)).containsExactly("Body.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"He left.”", "He left.’", "“He left!”", "(He left.)", "He …", "He left.'"})
  void takesBlockThatEndsAsSentenceForSummary(String summary) throws Exception {
    Story story =
        withBody("Body.\n\nNews Tracker: Past Stories on This Issue\n\nTitle\n\n" + summary);
    assertThat(story.pastStories())
        .singleElement()
        .satisfies(
            past -> {
              assertThat(past.title()).isEqualTo("Title");
              assertThat(past.summary().of(story.text())).isEqualTo(summary);
            });
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                             line 1, the story is empty
          '\n \n\t\n',                    line 1, the story is empty
          'Title',                        line 1, the story has no date
          'Title\n\n\n',                  line 4, the story has no date
          'Title\n\nBody without a day.', line 3, "\"Body without a day.\" is not a day of the calendar"
          'Title\n31 February 2016\nBody.', line 2, "\"31 February 2016\" is not a day of the calendar"
          'Title\n\n1 May 2000\n',        line 4, the story has no text below its date
          """,
      quoteCharacter = '\'')
  void rejectsWhatIsNoStoryAndSaysWhere(String text, String place, String reason) {
    String expected = reason.startsWith("\"") ? reason.substring(1, reason.length() - 1) : reason;
    assertThatExceptionOfType(RejectedDocumentException.class)
        .isThrownBy(() -> read(text == null ? "" : text))
        .satisfies(
            rejected -> {
              assertThat(rejected.source()).isEqualTo("story.txt");
              assertThat(rejected.place()).isEqualTo(place);
              assertThat(rejected.reason()).isEqualTo(expected);
              assertThat(rejected.remedy()).isNotBlank();
              assertThat(rejected)
                  .hasMessage("story.txt, " + place + ": " + expected + ". " + rejected.remedy());
            });
  }

  @Test
  void rejectsPageWhoseOnlyTextIsFooterAndTracker() {
    assertThatExceptionOfType(RejectedDocumentException.class)
        .isThrownBy(
            () -> withBody("♦ Subscribe.\n\nNews Tracker: Past Stories on This Issue\n\nOld"))
        .satisfies(
            rejected ->
                assertThat(rejected.reason()).isEqualTo("the story has no text below its date"));
  }

  @Test
  void abridgesLongLineInRejection() {
    assertThatExceptionOfType(RejectedDocumentException.class)
        .isThrownBy(() -> read("Title\n" + "x".repeat(1000)))
        .satisfies(rejected -> assertThat(rejected.reason()).hasSizeLessThan(120).contains("x…\""));
  }

  static boolean seedIsPresent() {
    return Files.isDirectory(SEED);
  }

  @Test
  @EnabledIf("seedIsPresent")
  void readsTheRealStory() throws Exception {
    Story story = read(Files.readString(seed()));
    assertThat(story.title())
        .startsWith("Global treaties provide blueprint to ‘seal cracks’")
        .endsWith("UN anti-crime chief");
    assertThat(story.date()).contains(LocalDate.of(2016, 10, 27));
    assertThat(story.passages()).hasSize(12);
    assertThat(story.passages())
        .filteredOn(passage -> passage.kind() == Passage.Kind.LIST_ITEM)
        .extracting(story::textOf)
        .hasSize(3)
        .allSatisfy(item -> assertThat(item).matches("(Develop|Pursue|Lend).*[;.]"));
    assertThat(passagesOf(story))
        .noneMatch(text -> text.contains("♦") || text.contains("Subscribe"))
        .noneMatch(text -> text.contains("migratory flows"));
    assertThat(story.pastStories())
        .singleElement()
        .satisfies(
            past -> {
              assertThat(past.title()).startsWith("Treaties against human trafficking");
              assertThat(past.summary().of(story.text()))
                  .startsWith("With current armed conflicts")
                  .endsWith("complex situation.");
            });
  }

  private static Path seed() throws IOException {
    try (Stream<Path> files = Files.list(SEED)) {
      return files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow();
    }
  }

  private static Story withBody(String body) throws RejectedDocumentException {
    return read("Title\n\n1 May 2000\n\n" + body);
  }

  private static Story read(String text) throws RejectedDocumentException {
    return NewsTextReader.read(SOURCE, text);
  }

  private static List<String> passagesOf(Story story) {
    return story.passages().stream().map(story::textOf).toList();
  }
}

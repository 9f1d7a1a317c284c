package org.pacta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NewsTextReaderPropertiesTest {

  private static final Source SOURCE = new Source("story.txt", "0".repeat(64));

  /** A page that was put together from parts which are known. */
  record Page(
      String title,
      LocalDate day,
      List<Passage.Kind> kinds,
      List<String> paragraphs,
      List<String> past,
      String lineEnd) {

    String text() {
      List<String> blocks = new ArrayList<>(List.of(title, day.toString()));
      for (int i = 0; i < paragraphs.size(); i++) {
        boolean item = kinds.get(i) == Passage.Kind.LIST_ITEM;
        blocks.add((item ? "  • " : "") + paragraphs.get(i));
      }
      blocks.add("♦ FOOTER subscribe here.");
      blocks.add("News Tracker: Past Stories on This Issue");
      for (String earlier : past) {
        blocks.add("PAST " + earlier);
        blocks.add("SUMMARY " + earlier + ".");
      }
      return String.join("\n\n", blocks).replace("\n", lineEnd);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everySpanCoversExactlyItsParagraph(@ForAll("pages") Page page) throws Exception {
    Story story = NewsTextReader.read(SOURCE, page.text());
    assertThat(story.passages())
        .extracting(story::textOf)
        .containsExactlyElementsOf(
            page.paragraphs().stream().map(p -> p.replace("\n", page.lineEnd())).toList());
    assertThat(story.passages())
        .extracting(Passage::kind)
        .containsExactlyElementsOf(page.kinds().subList(0, page.paragraphs().size()));
    assertThat(story.title()).isEqualTo(page.title());
    assertThat(story.date()).contains(page.day());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void spansAreInOrderAndDoNotOverlap(@ForAll("pages") Page page) throws Exception {
    Story story = NewsTextReader.read(SOURCE, page.text());
    int end = 0;
    for (Passage passage : story.passages()) {
      assertThat(passage.span().start()).isGreaterThanOrEqualTo(end);
      end = passage.span().end();
    }
    for (PastStory past : story.pastStories()) {
      assertThat(past.summary().start()).isGreaterThanOrEqualTo(end);
      end = past.summary().end();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothingOfTrackerOrFooterIsInThePassages(@ForAll("pages") Page page) throws Exception {
    Story story = NewsTextReader.read(SOURCE, page.text());
    assertThat(story.passages())
        .extracting(story::textOf)
        .noneMatch(text -> text.contains("FOOTER"))
        .noneMatch(text -> text.contains("PAST"))
        .noneMatch(text -> text.contains("SUMMARY"));
    assertThat(story.pastStories())
        .extracting(PastStory::title)
        .containsExactlyElementsOf(page.past().stream().map(title -> "PAST " + title).toList());
  }

  @Property
  void anyTextIsReadOrRejectedAndNoWordOfItsBodyIsLost(@ForAll("anyText") String body) {
    String text = "Title\n2000-05-01\n\nFirst.\n\n" + body;
    try {
      Story story = NewsTextReader.read(SOURCE, text);
      int end = 0;
      for (Passage passage : story.passages()) {
        assertThat(passage.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(passage.span().end()).isLessThanOrEqualTo(text.length());
        assertThat(story.textOf(passage)).isNotBlank();
        end = passage.span().end();
      }
      String kept = String.join("", story.passages().stream().map(story::textOf).toList());
      assertThat(letters(kept)).isEqualTo(letters("First" + body));
    } catch (RejectedDocumentException rejected) {
      throw new AssertionError("its first paragraph is enough to make it a story", rejected);
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^a-z0-9A-Z]", "");
  }

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.of(
            "a", "Be", "7", ".", ":", "•", "-", "–", "*", " ", "  ", "\t", "\n", "\r\n", "\r",
            "\u00a0", "\u2028")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Page> pages() {
    Arbitrary<String> word =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withChars("éß’“”–,;:.!?()\"'\u00a0\ud83d\udd4a")
            .ofMinLength(1)
            .ofMaxLength(9)
            .map(NewsTextReaderPropertiesTest::inOnePiece);
    Arbitrary<String> line = word.list().ofMinSize(1).ofMaxSize(8).map(ws -> String.join(" ", ws));
    Arbitrary<String> paragraph =
        line.list().ofMinSize(1).ofMaxSize(3).map(lines -> String.join("\n", lines));
    Arbitrary<LocalDate> day =
        Arbitraries.longs()
            .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Combinators.combine(
            line,
            day,
            Arbitraries.of(Passage.Kind.class).list().ofSize(6),
            paragraph.list().ofMinSize(1).ofMaxSize(6),
            line.list().ofMaxSize(4),
            Arbitraries.of("\n", "\r\n", "\r"))
        .as(Page::new);
  }

  /** A word that begins and ends with a letter, so that neither trimming nor a mark can move it. */
  private static String inOnePiece(String characters) {
    return "w" + characters.replace("\ud83d", "").replace("\udd4a", "🕊") + "w";
  }
}

package org.pacta.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a story from the layout that UN News pages have when they are copied as plain text.
 *
 * <pre>
 * page      = title , date , body , [ footer ] , [ tracker ] ;
 * title     = line ;
 * date      = line ;                           (* a day: "27 October 2016", "2016-10-27", … *)
 * body      = { paragraph | item } ;
 * paragraph = line , { line } ;                (* up to a blank line or a line of another sort *)
 * item      = bullet , line , { line } ;       (* bullet = "•" | "‣" | "◦" | "▪" | "*" | "-" | "–" *)
 * footer    = { "♦" , line | "Source:" , address } ;
 * tracker   = "News Tracker: Past Stories on This Issue" , { title , [ summary ] } ;
 * </pre>
 *
 * <p>Blank lines separate the parts. The footer's invitations are dropped; its address is kept. In
 * the tracker a block that ends as a sentence does is the summary of the title before it.
 */
final class NewsTextReader {

  static final String TRACKER_HEADING = "News Tracker: Past Stories on This Issue";
  private static final String SOURCE_LABEL = "Source:";
  private static final String FOOTER_MARK = "♦";
  private static final String BULLETS = "•‣◦▪*-–";
  private static final String SENTENCE_ENDS = ".!?";
  private static final String CLOSING_QUOTES = "”’\")";

  private final Source source;
  private final String text;
  private final List<Line> lines;
  private int next;

  private NewsTextReader(Source source, String text) {
    this.source = source;
    this.text = text;
    this.lines = Line.of(text);
  }

  /**
   * @throws RejectedDocumentException when there is no title, no day below it, or no body
   */
  static Story read(Source source, String text) throws RejectedDocumentException {
    return new NewsTextReader(source, text).page();
  }

  private Story page() throws RejectedDocumentException {
    String title = title();
    LocalDate date = date();
    Body body = body();
    List<PastStory> past = tracker();
    if (body.passages().isEmpty()) {
      throw rejected(lines.size(), "the story has no text below its date", "Add its paragraphs.");
    }
    return new Story(
        source,
        Optional.empty(),
        title,
        Optional.of(date),
        "en",
        body.address(),
        text,
        body.passages(),
        past);
  }

  private String title() throws RejectedDocumentException {
    skipBlank();
    if (atEnd()) {
      throw rejected(1, "the story is empty", "Put its title on the first line.");
    }
    return take().words();
  }

  private LocalDate date() throws RejectedDocumentException {
    skipBlank();
    if (atEnd()) {
      throw rejected(lines.size(), "the story has no date", "Put the day below its title.");
    }
    Line line = take();
    Optional<LocalDate> date = StoryDate.parse(line.words());
    return date.orElseThrow(
        () ->
            rejected(
                line.number(),
                "\"" + abridged(line.words()) + "\" is not a day of the calendar",
                "Write the day below the title as in \"27 October 2016\" or \"2016-10-27\"."));
  }

  private record Body(List<Passage> passages, Optional<String> address) {}

  private Body body() {
    List<Passage> passages = new ArrayList<>();
    Optional<String> address = Optional.empty();
    while (skipBlank() && !atTracker()) {
      Line line = peek();
      if (line.words().startsWith(FOOTER_MARK)) {
        take();
      } else if (line.words().startsWith(SOURCE_LABEL)) {
        address = Optional.of(take().words().substring(SOURCE_LABEL.length()).strip());
      } else if (isItem(line)) {
        Span whole = block();
        passages.add(
            new Passage(
                Passage.Kind.LIST_ITEM, Line.trimmed(text, whole.start() + 1, whole.end())));
      } else {
        passages.add(new Passage(Passage.Kind.PARAGRAPH, block()));
      }
    }
    return new Body(passages, address);
  }

  private List<PastStory> tracker() {
    List<PastStory> past = new ArrayList<>();
    if (!atEnd()) {
      take();
    }
    while (skipBlank()) {
      Span title = block();
      boolean summarised = skipBlank() && endsAsSentence(peek().words());
      Span summary = summarised ? block() : new Span(title.end(), title.end());
      past.add(new PastStory(title.of(text), summary));
    }
    return past;
  }

  /** A line and those that continue it. */
  private Span block() {
    Line first = take();
    int end = first.content().end();
    while (!atEnd() && continues(peek())) {
      end = take().content().end();
    }
    return new Span(first.content().start(), end);
  }

  private boolean continues(Line line) {
    return !line.isBlank()
        && !isItem(line)
        && !line.words().startsWith(FOOTER_MARK)
        && !line.words().startsWith(SOURCE_LABEL)
        && !isTrackerHeading(line);
  }

  private static boolean isItem(Line line) {
    String words = line.words();
    return words.length() > 2
        && BULLETS.indexOf(words.charAt(0)) >= 0
        && Character.isSpaceChar(words.charAt(1));
  }

  private boolean atTracker() {
    return isTrackerHeading(peek());
  }

  private static boolean isTrackerHeading(Line line) {
    return line.words()
        .toLowerCase(Locale.ROOT)
        .startsWith(TRACKER_HEADING.toLowerCase(Locale.ROOT));
  }

  private static boolean endsAsSentence(String words) {
    int last = words.length() - 1;
    while (last > 0 && CLOSING_QUOTES.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return SENTENCE_ENDS.indexOf(words.charAt(last)) >= 0;
  }

  /** Moves to the next line with words; false when there is none. */
  private boolean skipBlank() {
    while (!atEnd() && peek().isBlank()) {
      next++;
    }
    return !atEnd();
  }

  private boolean atEnd() {
    return next >= lines.size();
  }

  private Line peek() {
    return lines.get(next);
  }

  private Line take() {
    return lines.get(next++);
  }

  private RejectedDocumentException rejected(int line, String reason, String remedy) {
    return new RejectedDocumentException(source.name(), "line " + line, reason, remedy);
  }

  private static String abridged(String words) {
    int most = 60;
    return words.length() <= most ? words : words.substring(0, most) + "…";
  }
}

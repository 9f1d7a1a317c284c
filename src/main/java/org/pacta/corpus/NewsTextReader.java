package org.pacta.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a story from the layout that UN News pages have when they are copied as plain text.
 *
 * <pre>
 * page      = title , date , body , [ footer ] , [ tracker ] ;
 * title     = line ;
 * date      = line ;                           (* a day: "27 October 2016", "2016-10-27", … *)
 * body      = { paragraph | item } ;
 * paragraph = line , { line } ;                (* up to a blank line or a line of another sort *)
 * item      = bullet , line , { line } ;       (* bullet = "•" | "‣" | "◦" | "▪" | "* " | "- " | "– " *)
 * footer    = { "♦" , line , { line } | "Source:" , address } ;
 * tracker   = "News Tracker: Past Stories on This Issue" , { [ bullet ] , title , [ summary ] } ;
 * </pre>
 *
 * <p>Blank lines separate the parts. The footer's invitations are dropped; its address is kept. The
 * footer may also stand below the tracker. A dash that begins a line within a sentence is that
 * sentence's own and no bullet. In the tracker a block that ends as a statement does is the summary
 * of the title before it, or of the title on its own first line.
 */
final class NewsTextReader {

  static final String TRACKER_HEADING = "News Tracker: Past Stories on This Issue";
  private static final Pattern ADDRESS = Pattern.compile("Source:\\s*(\\S+\\.\\S+)");
  private static final String FOOTER_MARK = "♦";
  private static final String BULLETS = "•‣◦▪";
  private static final String BULLETS_BEFORE_SPACE = "*-–";
  private static final String STATEMENT_ENDS = ".!…";
  private static final String CLAUSE_ENDS = STATEMENT_ENDS + "?:;";
  private static final String CLOSING_QUOTES = "”’\"')]";

  private final Source source;
  private final String text;
  private final List<Line> lines;
  private Optional<String> address = Optional.empty();
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

  /**
   * Reads a text that may be the body of a page without its head.
   *
   * @throws RejectedDocumentException when it has no words
   */
  static Story readBody(Source source, String title, Optional<LocalDate> date, String text)
      throws RejectedDocumentException {
    NewsTextReader reader = new NewsTextReader(source, text);
    List<Passage> passages = reader.body();
    if (passages.isEmpty()) {
      throw reader.rejected(1, "there is no text", "Submit at least a sentence.");
    }
    return new Story(
        source, Optional.empty(), title, date, "en", reader.address, text, passages, List.of());
  }

  private Story page() throws RejectedDocumentException {
    String title = title();
    LocalDate date = date();
    List<Passage> passages = body();
    List<PastStory> past = tracker();
    if (passages.isEmpty()) {
      throw rejected(lines.size(), "the story has no text below its date", "Add its paragraphs.");
    }
    return new Story(
        source, Optional.empty(), title, Optional.of(date), "en", address, text, passages, past);
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

  private List<Passage> body() {
    List<Passage> passages = new ArrayList<>();
    while (skipBlank() && !isTrackerHeading(peek())) {
      if (!footer()) {
        Block block = block();
        if (!block.words().isEmpty()) {
          passages.add(new Passage(block.kind(), block.words()));
        }
      }
    }
    return passages;
  }

  private List<PastStory> tracker() {
    List<PastStory> past = new ArrayList<>();
    if (!atEnd()) {
      take();
    }
    boolean titleWaits = false;
    while (skipBlank()) {
      if (footer()) {
        continue;
      }
      Block block = block();
      boolean statement = endsWithOneOf(STATEMENT_ENDS, block.words().of(text));
      if (statement && titleWaits) {
        past.add(new PastStory(past.removeLast().title(), block.words()));
      } else if (statement && block.hasSeveralLines()) {
        past.add(pastStory(block.firstLine(), block.furtherLines()));
      } else {
        past.add(pastStory(block.words(), new Span(block.words().end(), block.words().end())));
      }
      titleWaits = !statement;
    }
    return past;
  }

  private PastStory pastStory(Span title, Span summary) {
    return new PastStory(title.of(text).replaceAll("\\s*\\R\\s*", " "), summary);
  }

  /** Reads past an invitation or the address; false when the reader stands at neither. */
  private boolean footer() {
    Matcher labelled = ADDRESS.matcher(peek().words());
    if (labelled.matches()) {
      take();
      address = address.or(() -> Optional.of(labelled.group(1)));
      return true;
    }
    if (peek().words().startsWith(FOOTER_MARK)) {
      block();
      return true;
    }
    return false;
  }

  /**
   * Lines that belong together.
   *
   * @param words where they stand, without a bullet
   * @param firstLine where the first of them stands, without a bullet
   * @param furtherLines where the others stand
   */
  private record Block(Passage.Kind kind, Span words, Span firstLine, Span furtherLines) {

    boolean hasSeveralLines() {
      return !firstLine.isEmpty() && !furtherLines.isEmpty();
    }
  }

  /** A line and those that continue it. */
  private Block block() {
    Line first = take();
    boolean item = isItem(first);
    Line last = first;
    while (!atEnd() && continues(last, item, peek())) {
      last = take();
    }
    int end = last.content().end();
    int start = first.content().start() + (item ? 1 : 0);
    return new Block(
        item ? Passage.Kind.LIST_ITEM : Passage.Kind.PARAGRAPH,
        Line.trimmed(text, start, end),
        Line.trimmed(text, start, first.content().end()),
        Line.trimmed(text, first.content().end(), end));
  }

  private static boolean continues(Line before, boolean withinItem, Line line) {
    return !line.isBlank()
        && !(isItem(line) && (withinItem || mayFollow(before, line)))
        && !line.words().startsWith(FOOTER_MARK)
        && !ADDRESS.matcher(line.words()).matches()
        && !isTrackerHeading(line);
  }

  /** Whether a line that looks like an item can be one, right below a line of a paragraph. */
  private static boolean mayFollow(Line before, Line item) {
    return isMarkedBy(BULLETS, item) || endsWithOneOf(CLAUSE_ENDS, before.words());
  }

  private static boolean isItem(Line line) {
    return isMarkedBy(BULLETS, line)
        || (isMarkedBy(BULLETS_BEFORE_SPACE, line)
            && line.words().length() > 1
            && Line.isSpace(line.words().charAt(1)));
  }

  private static boolean isMarkedBy(String marks, Line line) {
    return marks.indexOf(line.words().charAt(0)) >= 0;
  }

  private static boolean isTrackerHeading(Line line) {
    return line.words()
        .toLowerCase(Locale.ROOT)
        .startsWith(TRACKER_HEADING.toLowerCase(Locale.ROOT));
  }

  private static boolean endsWithOneOf(String ends, String words) {
    int last = words.length() - 1;
    while (last > 0 && CLOSING_QUOTES.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ends.indexOf(words.charAt(last)) >= 0;
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

package org.pacta.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.authority.AuthorityReader;
import org.pacta.authority.RomanNumeral;
import org.pacta.corpus.Span;

/**
 * Parses citations of articles in one sentence.
 *
 * <pre>
 * citation   = articles | paragraphs , { "of" , paragraphs } , "of" , [ "the" ] , word , number ;
 * articles   = word , item , { join , ( [ word ] , item | labels ) } ;
 * word       = "article" | "articles" | ( "art" | "arts" ) , [ "." ] ;
 * item       = number , [ [ "," ] , paragraphs ] ;
 * paragraphs = unit , part , { join , ( [ unit ] , part | labels ) } ;
 * unit       = "paragraph" | "paragraphs" | "para" , [ "." ] | "§" | point ;
 * point      = "subparagraph" | "point" | "clause" | … ;
 * part       = ( digits , [ suffix ] , [ labels ] | capital | labels ) , [ [ "," ] , point , part ] ;
 * join       = { "," | "and" | "or" | "&amp;" } | range ;
 * range      = "to" | "through" | "-" | "–" ;              (* 5 to 8 = 5, 6, 7, 8 *)
 * number     = ( digits | roman ) , [ suffix | letter ] , { "." , digits } , [ labels ] ;
 * suffix     = [ "-" ] , ( "bis" | "ter" | "quater" ) ;
 * labels     = "(" , ( letter | digits | roman ) , ")" , { labels } ;
 * </pre>
 *
 * <p>Digits are at most three and Roman numerals capitals, for news has years and the pronoun "I".
 * A number that counts something ("5 days", "article 5, 12 states …") is none. Labels that follow a
 * join stand beside those before it: 6 (1) (a) and (b) = 6 (1) (a), 6 (1) (b).
 *
 * <p>Which treaty is meant is for {@link CitedInstrument} to read; a citation that names something
 * else, such as a constitution, is none. What it does not say the linker settles.
 */
final class CitationParser {

  static final String BY = "citation";

  private static final double SURE = 0.98;
  private static final int WIDEST_RANGE = 60;
  private static final int MOST_DIGITS = 3;
  private static final Set<String> ARTICLE = Set.of("article", "articles", "art", "arts");
  private static final Set<String> ABBREVIATED = Set.of("art", "arts");
  private static final Set<String> POINT =
      Set.of("subparagraph", "subparagraphs", "point", "points", "clause", "clauses");
  private static final Set<String> UNIT =
      union(POINT, Set.of("paragraph", "paragraphs", "para", "paras", "§"));
  private static final Set<String> LIST = Set.of(",", "and", "or", "&");
  private static final Set<String> RANGE = Set.of("to", "through", "-", "–", "‑", "‐");
  private static final Set<String> HYPHEN = Set.of("-", "–", "‑", "‐");
  private static final Set<String> SUFFIX = Set.of("bis", "ter", "quater");

  /** What a number counts when one of these stands behind it. */
  private static final Set<String> UNIT_OF_MEASURE =
      Set.of(
          "%",
          "percent", "million", "billion", "times", "minutes", "hours", "day", "days", "week",
          "weeks", "month", "months", "year", "years");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** The words behind which a list of articles goes on, or ends in the name of their treaty. */
  private static final Set<String> AFTER_NUMBER =
      Set.of("and", "or", "to", "through", "of", "under");

  /** "Article L. 425" is of a French code. */
  private static final Set<String> LETTERS_OF_CODES = Set.of("L", "C");

  private static final Pattern LEXEME =
      Pattern.compile("[0-9]+(?:,[0-9]{3})+|[0-9]+|\\p{L}+|\\S", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LABEL = Pattern.compile("[0-9]{1,2}|\\p{L}|[ivx]+|([a-z])\\1");

  private record Lexeme(String word, int start, int end) {}

  /** One or more provisions cited in one place: a range is cited where its last one is. */
  private record Item(List<List<String>> paths, int start, int end) {

    static Item of(List<String> path, int start, int end) {
      return new Item(List.of(path), start, end);
    }

    List<String> last() {
      return paths.getLast();
    }
  }

  private final String text;
  private final CitedInstrument instrument;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int next;

  private CitationParser(String text, Span sentence, List<Mention> treaties) {
    this.text = text;
    this.instrument =
        new CitedInstrument(text, sentence, treaties.stream().map(Mention::span).toList());
    Matcher matcher = LEXEME.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      lexemes.add(new Lexeme(word, matcher.start(), matcher.end()));
    }
  }

  /**
   * The citations in one sentence, one mention for each provision cited.
   *
   * @param treaties the treaties that the sentence speaks of, by name or as "the Protocol"
   */
  static List<Mention> parse(String text, Span sentence, List<Mention> treaties) {
    return new CitationParser(text, sentence, treaties).sentence();
  }

  private List<Mention> sentence() {
    List<Mention> mentions = new ArrayList<>();
    while (next < lexemes.size()) {
      int begin = next;
      List<Item> items = takeUnit(UNIT) ? paragraphsOfArticle() : articles();
      if (items.isEmpty()) {
        next = begin + 1;
      } else {
        mentions.addAll(mentions(lexemes.get(begin), items));
      }
    }
    return mentions;
  }

  /** Reads on behind "paragraph": its number, then the article it is of. */
  private List<Item> paragraphsOfArticle() {
    List<Item> items = parts(List.of());
    List<String> around = List.of();
    while (!items.isEmpty() && take("of")) {
      take("the");
      if (takeUnit(UNIT)) {
        around = joined(part(List.of()).map(Item::last).orElse(List.of()), around);
      } else {
        List<String> article = takeArticle() ? number() : List.of();
        return article.isEmpty() ? List.of() : within(joined(article, around), items);
      }
    }
    return List.of();
  }

  /** The items as parts of a provision whose citation ends here. */
  private List<Item> within(List<String> outer, List<Item> items) {
    List<Item> inner = new ArrayList<>();
    for (Item item : items) {
      int end = inner.size() == items.size() - 1 ? end() : item.end();
      List<List<String>> paths = item.paths().stream().map(path -> joined(outer, path)).toList();
      inner.add(new Item(paths, item.start(), end));
    }
    return inner;
  }

  private List<Item> articles() {
    boolean several = lexemes.get(next).word().endsWith("s");
    if (!takeArticle()) {
      return List.of();
    }
    return list(item(), several, 1, this::takeArticle, this::item);
  }

  /**
   * A list of articles, or of paragraphs, of which the first is read.
   *
   * @param several whether the word before it is a plural, so that bare numbers belong to it
   * @param depth how much of the path the members share
   */
  private List<Item> list(
      List<Item> first,
      boolean several,
      int depth,
      BooleanSupplier word,
      Supplier<List<Item>> member) {
    List<Item> items = new ArrayList<>(first);
    boolean open = several;
    while (!items.isEmpty()) {
      int before = next;
      Optional<Join> join = join();
      List<Item> more =
          join.isEmpty()
              ? List.of()
              : at("(", 0)
                  ? beside(items.getLast(), depth)
                  : member(join.get(), open, word, member);
      if (more.isEmpty()) {
        next = before;
        break;
      }
      open &= join.get() != Join.LAST;
      items.addAll(join.get().isRange() ? filled(items.getLast(), more) : more);
    }
    return items;
  }

  /** A further member of a list; none when its number counts something else. */
  private List<Item> member(
      Join join, boolean open, BooleanSupplier word, Supplier<List<Item>> member) {
    boolean tight = join == Join.RANGE && isTight(next - 1) && isTight(next);
    int start = startOfNext();
    boolean named = word.getAsBoolean();
    List<Item> more = member.get();
    boolean sure = named || tight || (open && join != Join.SPACED_DASH);
    boolean counts = isBeforeWord() || (join == Join.COMMA && !listGoesOn());
    return sure || !counts ? beginning(start, more) : List.of();
  }

  private enum Join {
    COMMA,
    LAST,
    RANGE,
    SPACED_DASH;

    boolean isRange() {
      return this == RANGE || this == SPACED_DASH;
    }
  }

  private Optional<Join> join() {
    if (at(HYPHEN, 0) && !isTight(next)) {
      next++;
      return Optional.of(Join.SPACED_DASH);
    }
    if (take(RANGE)) {
      return Optional.of(Join.RANGE);
    }
    boolean comma = take(",");
    boolean last = false;
    while (take(LIST)) {
      last = true;
    }
    return last ? Optional.of(Join.LAST) : comma ? Optional.of(Join.COMMA) : Optional.empty();
  }

  private boolean isBeforeWord() {
    return next < lexemes.size()
        && Character.isLetter(lexemes.get(next).word().charAt(0))
        && !at(AFTER_NUMBER, 0);
  }

  private boolean listGoesOn() {
    return at(LIST, 0) || at(RANGE, 0);
  }

  /** Labels that stand beside those of the item before: the "(b)" of "6 (1) (a) and (b)". */
  private List<Item> beside(Item before, int shared) {
    int start = startOfNext();
    List<String> labels = labels();
    List<String> path = before.last();
    int depth = path.size() - 1;
    if (labels.isEmpty() || depth < shared) {
      return List.of();
    }
    while (depth > shared && isDigits(path.get(depth)) != isDigits(labels.getFirst())) {
      depth--;
    }
    return List.of(Item.of(joined(path.subList(0, depth), labels), start, end()));
  }

  private List<Item> item() {
    int start = startOfNext();
    List<String> path = number();
    if (path.isEmpty() || atCounted()) {
      return List.of();
    }
    Item article = Item.of(path, start, end());
    int before = next;
    take(",");
    List<Item> parts = takeUnit(UNIT) ? parts(path) : List.of();
    if (parts.isEmpty()) {
      next = before;
      return List.of(article);
    }
    return beginning(start, parts);
  }

  /** The items with the first of them beginning further to the left. */
  private static List<Item> beginning(int start, List<Item> items) {
    List<Item> moved = new ArrayList<>(items);
    if (!items.isEmpty()) {
      moved.set(0, new Item(items.getFirst().paths(), start, items.getFirst().end()));
    }
    return moved;
  }

  private boolean atCounted() {
    return at(UNIT_OF_MEASURE, 0)
        || (at("per", 0) && at("cent", 1))
        || (at(MONTHS, 0) && Character.isUpperCase(written(next).charAt(0)));
  }

  /** The parts of a provision, from behind "paragraph" on. */
  private List<Item> parts(List<String> outer) {
    Lexeme unit = lexemes.get(next - 1);
    boolean several = unit.word().endsWith("s") || take("§");
    skip(".");
    Supplier<List<Item>> member = () -> part(outer).stream().toList();
    return list(member.get(), several, outer.size(), () -> takeUnit(UNIT), member);
  }

  private Optional<Item> part(List<String> outer) {
    int start = startOfNext();
    List<String> path = new ArrayList<>(outer);
    if (isNumberAt(next)) {
      path.add(take().word());
      suffix(path);
    } else if (atCapital()) {
      path.add(take().word());
    }
    path.addAll(labels());
    if (path.size() == outer.size()) {
      return Optional.empty();
    }
    Item whole = Item.of(path, start, end());
    int before = next;
    take(",");
    Optional<Item> narrower = takeUnit(POINT) ? part(path) : Optional.empty();
    if (narrower.isEmpty()) {
      next = before;
      return Optional.of(whole);
    }
    return Optional.of(new Item(narrower.get().paths(), start, narrower.get().end()));
  }

  /** An article's number with its labels; empty when there is none. */
  private List<String> number() {
    List<String> path = new ArrayList<>();
    if (!isNumberAt(next) && !atRoman()) {
      return path;
    }
    path.add(AuthorityReader.comparable(take().word()));
    suffix(path);
    if (atLetterOf()) {
      path.add(take().word());
    }
    while (at(".", 0) && isTight(next) && isTight(next + 1) && isNumberAt(next + 1)) {
      next++;
      path.add(take().word());
    }
    path.addAll(labels());
    return path;
  }

  private void suffix(List<String> path) {
    int before = next;
    if (at(HYPHEN, 0) && isTight(next)) {
      next++;
    }
    if (at(SUFFIX, 0)) {
      path.add(path.removeLast() + take().word());
    } else {
      next = before;
    }
  }

  private List<String> labels() {
    List<String> labels = new ArrayList<>();
    while (at("(", 0) && at(")", 2) && LABEL.matcher(lexemes.get(next + 1).word()).matches()) {
      labels.add(lexemes.get(next + 1).word());
      next += 3;
    }
    return labels;
  }

  private boolean isNumberAt(int at) {
    return at < lexemes.size() && isNumber(lexemes.get(at).word());
  }

  private static boolean isNumber(String word) {
    return isDigits(word) && word.length() <= MOST_DIGITS && !word.startsWith("0");
  }

  /** At a Roman numeral in capitals, where that is not the pronoun "I". */
  private boolean atRoman() {
    if (next >= lexemes.size()) {
      return false;
    }
    String written = written(next);
    boolean roman =
        RomanNumeral.valueOf(written).isPresent()
            && written.equals(written.toUpperCase(Locale.ROOT));
    return roman && !LETTERS_OF_CODES.contains(written) && (!written.equals("I") || isNumeralI());
  }

  private boolean isNumeralI() {
    if (next + 1 >= lexemes.size()) {
      return true;
    }
    String after = lexemes.get(next + 1).word();
    if (Set.of("and", "or", "to").contains(after)) {
      boolean number =
          next + 2 < lexemes.size() && RomanNumeral.valueOf(written(next + 2)).isPresent();
      return number || at(ARTICLE, 2);
    }
    boolean capitalised = next > 0 && Character.isUpperCase(written(next - 1).charAt(0));
    return !Character.isLetter(after.charAt(0))
        || Set.of("of", "shall", "bis").contains(after)
        || UNIT.contains(after)
        || (capitalised && after.endsWith("s") && !after.equals("was"));
  }

  /** At the letter of "1A" or "1 F (b)", which the Refugee Convention's paragraphs are cited by. */
  private boolean atLetterOf() {
    if (next >= lexemes.size()) {
      return false;
    }
    String word = lexemes.get(next).word();
    boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
    return letter && (isTight(next) || (atCapital() && (at("(", 1) || at("of", 1))));
  }

  private boolean atCapital() {
    return next < lexemes.size()
        && written(next).length() == 1
        && Character.isUpperCase(written(next).charAt(0));
  }

  /** The last of a range, with all between it and the first. */
  private static List<Item> filled(Item first, List<Item> more) {
    Item end = more.getFirst();
    List<List<String>> between = between(first.last(), end.paths().getFirst());
    if (between.isEmpty()) {
      return more;
    }
    List<Item> items = new ArrayList<>(more);
    between.addAll(end.paths());
    items.set(0, new Item(between, end.start(), end.end()));
    return items;
  }

  private static List<List<String>> between(List<String> from, List<String> to) {
    List<List<String>> paths = new ArrayList<>();
    int depth = from.size() - 1;
    boolean siblings =
        from.size() == to.size() && from.subList(0, depth).equals(to.subList(0, depth));
    if (!siblings) {
      return paths;
    }
    String first = from.getLast();
    String last = to.getLast();
    if (isNumber(first) && isNumber(last)) {
      int end = Integer.parseInt(last);
      int start = end - Integer.parseInt(first) > WIDEST_RANGE ? end : Integer.parseInt(first) + 1;
      for (int number = start; number < end; number++) {
        paths.add(joined(from.subList(0, depth), List.of(String.valueOf(number))));
      }
    } else if (first.length() == 1 && last.length() == 1) {
      for (char letter = (char) (first.charAt(0) + 1); letter < last.charAt(0); letter++) {
        paths.add(joined(from.subList(0, depth), List.of(String.valueOf(letter))));
      }
    }
    return paths;
  }

  private List<Mention> mentions(Lexeme first, List<Item> items) {
    Span whole = new Span(first.start(), items.getLast().end());
    Optional<Span> treaty = instrument.treaty(whole);
    boolean bare = ABBREVIATED.contains(first.word()) && !isDotted(first) && isPlain(items);
    if (treaty.isEmpty() && (bare || instrument.isOther(whole))) {
      return List.of();
    }
    List<Mention> mentions = new ArrayList<>();
    for (Item item : items) {
      int start = mentions.isEmpty() ? first.start() : item.start();
      mentions.add(mention(new Span(start, item.end()), item, treaty));
    }
    return mentions;
  }

  private Mention mention(Span span, Item item, Optional<Span> treaty) {
    return new Mention(
        span,
        MentionType.PROVISION,
        span.of(text),
        List.of(),
        item.paths().stream().map(path -> new Citation(path, treaty)).toList(),
        SURE,
        BY);
  }

  /** "art 21" may be a name of works of art; "art. 21" and "art 21 (1)" are articles. */
  private boolean isDotted(Lexeme abbreviation) {
    return text.startsWith(".", abbreviation.end());
  }

  private static boolean isPlain(List<Item> items) {
    return items.stream().allMatch(item -> item.last().size() == 1);
  }

  private boolean takeArticle() {
    boolean abbreviated = at(ABBREVIATED, 0);
    boolean taken = take(ARTICLE);
    if (abbreviated) {
      skip(".");
    }
    return taken;
  }

  /** Takes the name of a unit, which may be written "sub-paragraph". */
  private boolean takeUnit(Set<String> units) {
    boolean hyphened = at("sub", 0) && at(HYPHEN, 1) && at(UNIT, 2);
    next += hyphened ? 2 : 0;
    return take(hyphened ? UNIT : units);
  }

  private int startOfNext() {
    return next < lexemes.size() ? lexemes.get(next).start() : text.length();
  }

  private int end() {
    return lexemes.get(next - 1).end();
  }

  /** Whether a lexeme touches the one before it. */
  private boolean isTight(int at) {
    return at > 0 && at < lexemes.size() && lexemes.get(at).start() == lexemes.get(at - 1).end();
  }

  private String written(int at) {
    return text.substring(lexemes.get(at).start(), lexemes.get(at).end());
  }

  private boolean at(String word, int ahead) {
    return at(Set.of(word), ahead);
  }

  private boolean at(Set<String> words, int ahead) {
    return next + ahead < lexemes.size() && words.contains(lexemes.get(next + ahead).word());
  }

  private void skip(String word) {
    next += at(word, 0) ? 1 : 0;
  }

  private Lexeme take() {
    return lexemes.get(next++);
  }

  private boolean take(String word) {
    return take(Set.of(word));
  }

  private boolean take(Set<String> words) {
    boolean taken = at(words, 0);
    next += taken ? 1 : 0;
    return taken;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isDigits(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static List<String> joined(List<String> outer, List<String> inner) {
    List<String> path = new ArrayList<>(outer);
    path.addAll(inner);
    return path;
  }
}

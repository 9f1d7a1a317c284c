package org.pacta.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.authority.AuthorityReader;
import org.pacta.authority.RomanNumeral;
import org.pacta.corpus.Span;

/**
 * Parses citations of articles in one sentence.
 *
 * <pre>
 * citation  = articles | paragraph , "of" , article ;
 * articles  = ( "article" | "articles" | "art." | "arts." ) , item , { join , item } ;
 * join      = { "," | "and" | "or" } | range ;
 * range     = "to" | "through" | "-" ;                     (* 5 to 8 = 5, 6, 7, 8 *)
 * item      = number , { label } , [ [ "," ] , paragraph ] ;
 * paragraph = ( "paragraph" | "paragraphs" | "para." ) , number , { label } ;
 * number    = digits , [ "bis" | "ter" ] | roman ;
 * label     = "(" , ( letter | digits | roman ) , ")" ;
 * </pre>
 *
 * <p>Which treaty is meant is read from its name right behind ("of the Palermo Protocol") or right
 * before ("the Convention's article 18"); the linker settles the rest.
 */
final class CitationParser {

  static final String BY = "citation";

  private static final double SURE = 0.98;
  private static final int WIDEST_RANGE = 60;
  private static final Set<String> ARTICLE = Set.of("article", "articles", "art", "arts");
  private static final Set<String> PARAGRAPH = Set.of("paragraph", "paragraphs", "para", "paras");
  private static final Set<String> AND = Set.of(",", "and", "or", "&");
  private static final Set<String> RANGE = Set.of("to", "through", "-", "–");
  private static final Set<String> SUFFIX = Set.of("bis", "ter");
  private static final Pattern LEXEME = Pattern.compile("\\d+|\\p{L}+|[^\\s]");
  private static final Pattern BEFORE_TREATY =
      Pattern.compile(",?\\s*(of|to|under|in)\\s+(the\\s+)?(so-called\\s+)?['\"‘“]?");
  private static final Pattern AFTER_TREATY = Pattern.compile("['\"’”]?['’]?s?\\s+");

  private record Lexeme(String word, int start, int end) {}

  /** One or more articles cited in one place: a range is cited where its last article is. */
  private record Item(List<List<String>> paths, int start, int end) {}

  private final String text;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private final List<Mention> treaties;
  private int next;

  private CitationParser(String text, Span sentence, List<Mention> treaties) {
    this.text = text;
    this.treaties = treaties;
    Matcher matcher = LEXEME.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      lexemes.add(
          new Lexeme(
              matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
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
      int start = lexemes.get(next).start();
      int begin = next;
      List<Item> items = citation();
      if (items.isEmpty()) {
        next = begin + 1;
      } else {
        mentions.addAll(mentions(start, items));
      }
    }
    return mentions;
  }

  private List<Item> citation() {
    if (take(PARAGRAPH)) {
      return paragraphOfArticle();
    }
    return take(ARTICLE) ? articles() : List.of();
  }

  private List<Item> paragraphOfArticle() {
    int start = lexemes.get(next - 1).start();
    List<String> paragraph = numberAndLabels();
    if (paragraph.isEmpty() || !take(Set.of("of")) || !take(ARTICLE)) {
      return List.of();
    }
    List<String> article = numberAndLabels();
    if (article.isEmpty()) {
      return List.of();
    }
    List<String> path = new ArrayList<>(article);
    path.addAll(paragraph);
    return List.of(new Item(List.of(path), start, end()));
  }

  private List<Item> articles() {
    skip(".");
    List<Item> items = new ArrayList<>();
    Optional<Item> item = item();
    while (item.isPresent()) {
      items.add(item.get());
      int before = next;
      boolean range = take(RANGE);
      if (!range && !takeAll(AND)) {
        break;
      }
      take(ARTICLE);
      item = item();
      if (item.isEmpty()) {
        next = before;
      } else if (range) {
        item = Optional.of(filled(items.getLast(), item.get()));
      }
    }
    return items;
  }

  /** The end of a range, with the whole articles that the range passes over. */
  private static Item filled(Item first, Item last) {
    Optional<Integer> from = wholeNumber(first);
    Optional<Integer> to = wholeNumber(last);
    if (from.isEmpty() || to.isEmpty() || to.get() - from.get() > WIDEST_RANGE) {
      return last;
    }
    List<List<String>> paths = new ArrayList<>();
    for (int number = from.get() + 1; number <= to.get(); number++) {
      paths.add(List.of(String.valueOf(number)));
    }
    return new Item(paths.isEmpty() ? last.paths() : paths, last.start(), last.end());
  }

  private static Optional<Integer> wholeNumber(Item item) {
    List<String> path = item.paths().getLast();
    boolean whole = path.size() == 1 && path.getFirst().chars().allMatch(Character::isDigit);
    return whole ? Optional.of(Integer.valueOf(path.getFirst())) : Optional.empty();
  }

  private Optional<Item> item() {
    int start = next < lexemes.size() ? lexemes.get(next).start() : 0;
    List<String> path = numberAndLabels();
    if (path.isEmpty()) {
      return Optional.empty();
    }
    int end = end();
    int before = next;
    take(Set.of(","));
    if (take(PARAGRAPH)) {
      skip(".");
      List<String> paragraph = numberAndLabels();
      if (!paragraph.isEmpty()) {
        path.addAll(paragraph);
        return Optional.of(new Item(List.of(path), start, end()));
      }
    }
    next = before;
    return Optional.of(new Item(List.of(path), start, end));
  }

  private List<String> numberAndLabels() {
    List<String> path = new ArrayList<>();
    if (next >= lexemes.size()) {
      return path;
    }
    String written = lexemes.get(next).word();
    boolean number =
        Character.isDigit(written.charAt(0)) || RomanNumeral.valueOf(written).isPresent();
    if (!number) {
      return path;
    }
    next++;
    String suffix = next < lexemes.size() ? lexemes.get(next).word() : "";
    boolean suffixed = SUFFIX.contains(suffix);
    next += suffixed ? 1 : 0;
    path.add(AuthorityReader.comparable(written) + (suffixed ? suffix : ""));
    while (at("(", 0) && at(")", 2)) {
      path.add(lexemes.get(next + 1).word());
      next += 3;
    }
    return path;
  }

  private List<Mention> mentions(int start, List<Item> items) {
    int end = items.getLast().end();
    Optional<Span> treaty = treatyBeside(start, end);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Span span = new Span(i == 0 ? start : item.start(), item.end());
      mentions.add(
          new Mention(
              span,
              MentionType.PROVISION,
              span.of(text),
              List.of(),
              item.paths().stream().map(path -> new Citation(path, treaty)).toList(),
              SURE,
              BY));
    }
    return mentions;
  }

  private Optional<Span> treatyBeside(int start, int end) {
    return treaties.stream()
        .map(Mention::span)
        .filter(
            treaty ->
                isBetween(BEFORE_TREATY, end, treaty.start())
                    || isBetween(AFTER_TREATY, treaty.end(), start))
        .findFirst();
  }

  private boolean isBetween(Pattern pattern, int from, int to) {
    return from <= to && pattern.matcher(text).region(from, to).matches();
  }

  private int end() {
    return lexemes.get(next - 1).end();
  }

  private boolean at(String word, int ahead) {
    return next + ahead < lexemes.size() && lexemes.get(next + ahead).word().equals(word);
  }

  private void skip(String word) {
    if (at(word, 0)) {
      next++;
    }
  }

  private boolean take(Set<String> words) {
    boolean taken = next < lexemes.size() && words.contains(lexemes.get(next).word());
    next += taken ? 1 : 0;
    return taken;
  }

  private boolean takeAll(Set<String> words) {
    boolean taken = false;
    while (take(words)) {
      taken = true;
    }
    return taken;
  }
}

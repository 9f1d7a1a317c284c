package org.pacta.annotate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pacta.corpus.Span;

/**
 * Reads which instrument the articles of a citation belong to, from the words beside it.
 *
 * <pre>
 * behind   = [ "," ] , ( "of" , 0 to 4 words | ( "to" | "under" | "in" | "from" ) , 0 to 2 words ) ,
 *            [ quote ] , treaty ;
 * before   = treaty , [ quote ] , [ "'s" ] , [ "," ] , [ "(" ] , { "in" | "under" | "its" | … } ;
 * other    = "of" , [ "the" ] , name | "of" , 0 to 6 words , domestic | code , [ "'s" ] , [ "," ] ;
 * name     = a word with a capital that is no treaty's ;
 * domestic = code | "act" | "law" | "bill" | "resolution" | … ;
 * code     = "constitution" | "code" | "decree" | … ;
 * </pre>
 *
 * <p>"article 9 of the new Protocol" · "the Convention, in its article 18" · "article 5 of the
 * Penal Code". The name behind a citation counts before the one that precedes it.
 */
final class CitedInstrument {

  private static final String CODE = "(?:constitution|code|decree|ordinance|directive|regulation)";
  private static final String DOMESTIC =
      "(?:" + CODE + "|act|laws?(?! of the sea)|bill|resolution|legislation|rules|contract)\\b";
  private static final String TREATY =
      "(?:treaty|convention|protocol|covenant|charter|statute|agreement|pact)\\b";
  private static final String WORD = "(?:(?:\\p{L}\\.)+|[\\p{L}\\p{N}'’-]+)\\s+";
  private static final String OTHER_WORD = "(?!" + TREATY + ")" + WORD;
  private static final String PLAIN_WORD = "(?!" + DOMESTIC + ")" + WORD;

  private static final Pattern BEHIND =
      pattern(
          ",?\\s*(?:respectively,?\\s+)?(?:of\\s+(?:%1$s){0,4}|(?:to|under|in|from)\\s+(?:%1$s){0,2})"
                  .formatted(PLAIN_WORD)
              + "['\"‘“]?");
  private static final Pattern BEFORE =
      pattern("['\"’”]{0,2}s?,?\\s+\\(?(?:(?:in|under|by|its|also|see)\\s+){0,2}");
  private static final Pattern NAME_BEHIND =
      pattern(",?\\s+of\\s+(?:the\\s+)?['\"‘“]?(?-i:\\p{Lu}).*");
  private static final Pattern DOMESTIC_BEHIND =
      pattern(",?\\s+of\\s+(?:" + OTHER_WORD + "){0,6}?" + DOMESTIC + ".*");
  private static final Pattern CODE_BEFORE =
      pattern(".*\\b" + CODE + "['’]?s?,?\\s+\\(?(?:(?:in|under|its)\\s+){0,2}");

  private final String text;
  private final Span sentence;
  private final List<Span> treaties;

  /**
   * @param treaties where the sentence speaks of treaties
   */
  CitedInstrument(String text, Span sentence, List<Span> treaties) {
    this.text = text;
    this.sentence = sentence;
    this.treaties = treaties;
  }

  /** Where the treaty stands that the citation at a place names; empty when it names none. */
  Optional<Span> treaty(Span citation) {
    Optional<Span> behind =
        treaties.stream().filter(treaty -> isBehind(citation, treaty)).findFirst();
    return behind.or(
        () -> treaties.stream().filter(treaty -> isBefore(citation, treaty)).findFirst());
  }

  /** Whether the citation at a place, which names no treaty, names something else. */
  boolean isOther(Span citation) {
    return isOtherBehind(citation) || matches(CODE_BEFORE, sentence.start(), citation.start());
  }

  private boolean isOtherBehind(Span citation) {
    return matches(NAME_BEHIND, citation.end(), sentence.end())
        || matches(DOMESTIC_BEHIND, citation.end(), sentence.end());
  }

  private boolean isBehind(Span citation, Span treaty) {
    return citation.end() <= treaty.start() && matches(BEHIND, citation.end(), treaty.start());
  }

  private boolean isBefore(Span citation, Span treaty) {
    return treaty.end() <= citation.start()
        && matches(BEFORE, treaty.end(), citation.start())
        && !isOtherBehind(citation);
  }

  private boolean matches(Pattern pattern, int from, int to) {
    return pattern.matcher(text).region(from, to).matches();
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(
        form, Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
  }
}

package org.pacta.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pacta.authority.Authority;
import org.pacta.authority.Entity;

/**
 * Finds goals and targets that a sentence cites by number.
 *
 * <pre>
 * citation = trigger , { mark } , code , { { mark } , code } ;   (* a list; within one sentence *)
 * trigger  = "SDG" | "SDGs" | "goal" | "goals" | "target" | "targets" ;
 * code     = goal | goal , "." , target ;                        (* 16, 16.2, 16.a *)
 * mark     = "," | "and" | "or" | "such as" | … ;
 * </pre>
 *
 * <p>"SDG" and "Goal" with a capital speak of the goals for sure: behind them a target's code may
 * stand anywhere in the sentence, and a goal's bare number in their list. "goal" and "target" are
 * also common words, which take only the targets in their own list. A number that counts something
 * ("5.2 per cent", "Goal 5, 16 countries") is none.
 */
final class SdgCitations {

  static final String BY = "sdg-citation";

  private static final Set<String> SURE_TRIGGERS = Set.of("sdg", "sdgs");
  private static final Set<String> GOALS = Set.of("goal", "goals");
  private static final Set<String> TARGETS = Set.of("target", "targets");
  private static final Set<String> LIST_MARKS =
      Set.of(
          ",",
          "and",
          "or",
          "&",
          "no.",
          "no",
          "number",
          ":",
          "(",
          "such",
          "as",
          "like",
          "including",
          "namely");
  private static final Set<String> UNITS =
      Set.of(
          "%",
          "per",
          "percent",
          "percentage",
          "point",
          "points",
          "million",
          "billion",
          "degrees",
          "°c",
          "times",
          "minutes",
          "hours",
          "days",
          "weeks",
          "months",
          "years");
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "ADJ");
  private static final Pattern TARGET_CODE = Pattern.compile("\\d{1,2}\\.(\\d{1,2}|[a-d])");
  private static final Pattern GOAL_CODE = Pattern.compile("\\d{1,2}");
  private static final double SURE = 0.95;

  private final Authority authority;

  SdgCitations(Authority authority) {
    this.authority = authority;
  }

  /** What the words before a number say of it. */
  private enum Context {
    /** Nothing of goals. */
    NONE,
    /** They speak of the goals, but not right before. */
    GOALS_SPOKEN_OF,
    /** It stands in the list behind "target" or a goal in small letters. */
    LIST_OF_TARGETS,
    /** It stands in the list behind "SDG" or "Goal". */
    LIST_OF_GOALS
  }

  /** The goals and targets cited in one sentence, in order. */
  List<Mention> find(Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    boolean spokenOf = false;
    Context context = Context.NONE;
    for (int i = 0; i < tokens.size(); i++) {
      Context before = context;
      Optional<Entity> cited =
          countsSomething(tokens, i) ? Optional.empty() : cited(tokens.get(i), before);
      int at = i;
      cited.ifPresent(entity -> mentions.add(mention(tokens.get(at), entity)));
      Optional<Context> begun = listBegunBy(tokens, i);
      boolean goesOn = cited.isPresent() || LIST_MARKS.contains(tokens.get(i).folded());
      spokenOf |= begun.filter(Context.LIST_OF_GOALS::equals).isPresent() || isSure(tokens, i);
      Context otherwise = spokenOf ? Context.GOALS_SPOKEN_OF : Context.NONE;
      context = begun.orElse(goesOn && before != Context.NONE ? before : otherwise);
    }
    return mentions;
  }

  private static Optional<Context> listBegunBy(List<Token> tokens, int at) {
    String word = tokens.get(at).folded();
    if (SURE_TRIGGERS.contains(word) || (GOALS.contains(word) && isSure(tokens, at))) {
      return Optional.of(Context.LIST_OF_GOALS);
    }
    return GOALS.contains(word) || TARGETS.contains(word)
        ? Optional.of(Context.LIST_OF_TARGETS)
        : Optional.empty();
  }

  /** Whether a trigger cannot be the common word: "Goal", "Target", "development goal". */
  private static boolean isSure(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean trigger = GOALS.contains(token.folded()) || TARGETS.contains(token.folded());
    boolean capital = Character.isUpperCase(token.text().charAt(0));
    return trigger && (capital || (at > 0 && tokens.get(at - 1).folded().equals("development")));
  }

  private Optional<Entity> cited(Token token, Context context) {
    String word = token.folded();
    boolean code =
        (context != Context.NONE && TARGET_CODE.matcher(word).matches())
            || (context == Context.LIST_OF_GOALS && GOAL_CODE.matcher(word).matches());
    return code ? authority.sdg(word) : Optional.empty();
  }

  private static boolean countsSomething(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    Token after = tokens.get(at + 1);
    boolean afterComma = at > 0 && tokens.get(at - 1).text().equals(",");
    boolean bare = GOAL_CODE.matcher(tokens.get(at).text()).matches();
    return UNITS.contains(after.folded()) || (afterComma && bare && NOUNS.contains(after.tag()));
  }

  private static Mention mention(Token token, Entity entity) {
    return new Mention(
        token.span(), MentionType.SDG, token.text(), List.of(entity), List.of(), SURE, BY);
  }
}

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
 * citation = trigger , { word } , code ;        (* within one sentence *)
 * trigger  = "SDG" | "SDGs" | "goal" | "goals" | "target" | "targets" ;
 * code     = goal | goal , "." , target ;       (* 16, 16.2, 16.a *)
 * </pre>
 *
 * <p>A target's code may stand anywhere after a trigger; a goal's bare number only next to it or in
 * a list that begins there. A number that counts something ("5.2 per cent") is none.
 */
final class SdgCitations {

  static final String BY = "sdg-citation";

  private static final Set<String> TRIGGERS =
      Set.of("sdg", "sdgs", "goal", "goals", "target", "targets");
  private static final Set<String> LIST_MARKS = Set.of(",", "and", "or", "&", "no.", "number");
  private static final Set<String> UNITS =
      Set.of("%", "per", "percent", "percentage", "million", "billion", "degrees", "°c", "times");
  private static final Pattern TARGET_CODE = Pattern.compile("\\d{1,2}\\.(\\d{1,2}|[a-d])");
  private static final Pattern GOAL_CODE = Pattern.compile("\\d{1,2}");
  private static final double SURE = 0.95;

  private final Authority authority;

  SdgCitations(Authority authority) {
    this.authority = authority;
  }

  /** The goals and targets cited in one sentence, in order. */
  List<Mention> find(Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    boolean triggered = false;
    boolean listGoesOn = false;
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = token.folded();
      boolean trigger = TRIGGERS.contains(word);
      Optional<Entity> cited =
          triggered && !countsSomething(tokens, i) ? cited(word, listGoesOn) : Optional.empty();
      cited.ifPresent(entity -> mentions.add(mention(token, entity)));
      triggered |= trigger;
      listGoesOn = trigger || cited.isPresent() || (listGoesOn && LIST_MARKS.contains(word));
    }
    return mentions;
  }

  private Optional<Entity> cited(String word, boolean listGoesOn) {
    boolean code =
        TARGET_CODE.matcher(word).matches() || (listGoesOn && GOAL_CODE.matcher(word).matches());
    return code ? authority.sdg(word) : Optional.empty();
  }

  private static boolean countsSomething(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && UNITS.contains(tokens.get(at + 1).folded());
  }

  private static Mention mention(Token token, Entity entity) {
    return new Mention(
        token.span(), MentionType.SDG, token.text(), List.of(entity), List.of(), SURE, BY);
  }
}

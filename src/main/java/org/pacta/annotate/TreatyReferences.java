package org.pacta.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.authority.Authority;
import org.pacta.corpus.Span;

/**
 * Finds where a sentence calls a treaty by its sort alone: "the Protocol", "the Convention". Which
 * one is meant is for the linker to say.
 */
final class TreatyReferences {

  static final String BY = "reference";

  private static final double SURE = 0.9;
  private static final Set<String> NAME_JOINS = Set.of("on", "against", "concerning", "for", "to");

  private final Set<String> sorts;

  TreatyReferences(Authority authority) {
    this.sorts = authority.instrumentTypes().stream().collect(Collectors.toUnmodifiableSet());
  }

  /** The references in one sentence, in order; the article is not part of them. */
  List<Mention> find(Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean named =
          Character.isUpperCase(token.text().charAt(0)) && sorts.contains(token.folded());
      if (named && tokens.get(i - 1).folded().equals("the") && !isFollowedByName(tokens, i)) {
        mentions.add(reference(token));
      }
    }
    return mentions;
  }

  /** "the Convention on the Rights of the Child" is a name and not a reference. */
  private static boolean isFollowedByName(List<Token> tokens, int at) {
    int name = at + 1;
    if (isOneOf(Set.of("relating"), tokens, name)) {
      name++;
    }
    if (!isOneOf(NAME_JOINS, tokens, name)) {
      return false;
    }
    name++;
    if (isOneOf(Set.of("the"), tokens, name)) {
      name++;
    }
    return name < tokens.size() && Character.isUpperCase(tokens.get(name).text().charAt(0));
  }

  private static boolean isOneOf(Set<String> words, List<Token> tokens, int at) {
    return at < tokens.size() && words.contains(tokens.get(at).folded());
  }

  private static Mention reference(Token token) {
    Span span = token.span();
    return new Mention(span, MentionType.TREATY, token.text(), List.of(), List.of(), SURE, BY);
  }
}

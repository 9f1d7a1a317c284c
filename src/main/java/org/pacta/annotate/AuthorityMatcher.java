package org.pacta.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.authority.Authority;
import org.pacta.authority.Entity;
import org.pacta.authority.EntityKind;
import org.pacta.corpus.Span;

/**
 * Finds the names that the authority files and treaties know, by a trie over folded words; the
 * longest name wins. Never changes, so any number of threads may share it.
 *
 * <p>A name of one word must have the letters' case that the authority gives it ("US" is not "us",
 * "Chad" is not "chad"); a longer one must begin with a capital where the authority's does. Topics
 * are common nouns: they match in any case, and by their lemmas.
 */
final class AuthorityMatcher {

  static final String BY = "authority";

  private static final double CERTAIN = 1.0;

  private final Node root = new Node();

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Named> here = new ArrayList<>();
  }

  private record Named(Entity entity, String name) {}

  AuthorityMatcher(Authority authority, SentenceReader reader) {
    for (Entity entity : authority.entities()) {
      for (String name : entity.names()) {
        insert(entity, name, reader.foldedWords(name));
      }
    }
  }

  private void insert(Entity entity, String name, List<String> words) {
    Node node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, _ -> new Node());
    }
    if (node != root) {
      node.here.add(new Named(entity, name));
    }
  }

  /** The names in one sentence, in order, none overlapping another. */
  List<Mention> find(String text, Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Optional<Match> match = longest(text, sentence.tokens(), at);
      match.ifPresent(found -> mentions.add(found.mention(text)));
      at = match.map(Match::after).orElse(at + 1);
    }
    return mentions;
  }

  private record Match(Span span, List<Entity> entities, int after) {

    Mention mention(String text) {
      return new Mention(
          span,
          MentionType.of(entities.getFirst().kind()),
          span.of(text),
          entities,
          List.of(),
          CERTAIN,
          BY);
    }
  }

  private Optional<Match> longest(String text, List<Token> tokens, int from) {
    Optional<Match> best = Optional.empty();
    List<Node> nodes = List.of(root);
    for (int at = from; at < tokens.size() && !nodes.isEmpty(); at++) {
      Token token = tokens.get(at);
      nodes = nodes.stream().flatMap(node -> steps(node, token)).toList();
      Span span = new Span(tokens.get(from).span().start(), token.span().end());
      String surface = span.of(text);
      boolean oneWord = at == from;
      List<Entity> entities =
          nodes.stream()
              .flatMap(node -> entitiesCalled(surface, node, oneWord))
              .distinct()
              .toList();
      if (!entities.isEmpty()) {
        best = Optional.of(new Match(span, entities, at + 1));
      }
    }
    return best;
  }

  /** Where a word leads, as it is written and by its lemma: "Refugees International", "refugee". */
  private static Stream<Node> steps(Node node, Token token) {
    return Stream.of(token.folded(), token.lemma())
        .distinct()
        .flatMap(word -> Stream.ofNullable(node.next.get(word)));
  }

  private static Stream<Entity> entitiesCalled(String surface, Node node, boolean oneWord) {
    return node.here.stream()
        .filter(named -> isWrittenAs(named, surface, oneWord))
        .map(Named::entity);
  }

  private static boolean isWrittenAs(Named named, String surface, boolean oneWord) {
    if (named.entity().kind() == EntityKind.TOPIC) {
      return true;
    }
    if (oneWord) {
      return surface.equals(named.name());
    }
    return !Character.isUpperCase(named.name().charAt(0))
        || Character.isUpperCase(surface.charAt(0));
  }
}

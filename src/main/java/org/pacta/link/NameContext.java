package org.pacta.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.annotate.Mention;
import org.pacta.annotate.MentionType;
import org.pacta.authority.EntityKind;
import org.pacta.authority.Identifiers;
import org.pacta.corpus.Slug;

/**
 * Makes entities of the names that no authority knows, and ties later mentions to them: "Mr.
 * Fedotov" is the Yury Fedotov of two paragraphs before. What is not surely a name stays a mention
 * without an entity.
 */
final class NameContext {

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "president",
          "minister",
          "ambassador",
          "judge",
          "justice",
          "professor",
          "prof",
          "general",
          "secretary-general",
          "king",
          "queen",
          "pope",
          "chairman",
          "director",
          "prosecutor",
          "commissioner");

  /** Below this the name finder is too often wrong for the name to become an entity. */
  private static final double SURE_ENOUGH = 0.7;

  private final Identifiers identifiers;
  private final Map<String, Referent> personsBySurname = new HashMap<>();

  NameContext(Identifiers identifiers) {
    this.identifiers = identifiers;
  }

  /** What a name refers to; empty when that cannot be said. */
  Optional<Referent> resolve(Mention mention) {
    List<String> words = withoutTitles(mention.text());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return mention.type() == MentionType.PERSON
        ? person(words, mention.probability())
        : other(mention, words);
  }

  private Optional<Referent> person(List<String> words, double probability) {
    String surname = words.getLast();
    if (words.size() == 1) {
      return Optional.ofNullable(personsBySurname.get(surname));
    }
    if (probability < SURE_ENOUGH || !words.stream().allMatch(NameContext::isNameWord)) {
      return Optional.empty();
    }
    Referent person = entity(EntityKind.PERSON, words);
    personsBySurname.putIfAbsent(surname, person);
    return Optional.of(person);
  }

  private Optional<Referent> other(Mention mention, List<String> words) {
    boolean sure = mention.probability() >= SURE_ENOUGH && isNameWord(words.getFirst());
    return sure
        ? Optional.of(entity(EntityKind.valueOf(mention.type().name()), words))
        : Optional.empty();
  }

  private Referent entity(EntityKind kind, List<String> words) {
    String label = String.join(" ", words);
    return new Referent(identifiers.entity(kind, Slug.of(label)), label, /* known= */ false);
  }

  private static List<String> withoutTitles(String text) {
    return Arrays.stream(text.split("\\s+"))
        .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
        .dropWhile(word -> TITLES.contains(word.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** A capital and then small letters somewhere: words all in capitals may be a headline's. */
  private static boolean isNameWord(String word) {
    boolean particle =
        Set.of("de", "da", "di", "van", "von", "bin", "al", "el", "la", "ul").contains(word);
    return particle || (Character.isUpperCase(word.charAt(0)) && word.length() > 1);
  }
}

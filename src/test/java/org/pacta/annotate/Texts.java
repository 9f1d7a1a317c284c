package org.pacta.annotate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacta.authority.Authority;
import org.pacta.authority.Entity;
import org.pacta.authority.EntityKind;
import org.pacta.authority.Identifiers;
import org.pacta.authority.TreatyEntry;
import org.pacta.corpus.Span;

/** Small texts and what is known beforehand about them. */
final class Texts {

  /** Loading the models takes a second, so that all tests share them. */
  static final SentenceReader READER = new SentenceReader();

  private Texts() {}

  /** What is found in each sentence of a text, as "text" or "text = entity, entity". */
  static String found(String text, Function<Sentence, List<Mention>> finder) {
    return READER.read(text, new Span(0, text.length())).stream()
        .map(finder)
        .flatMap(Collection::stream)
        .map(mention -> rendered(text, mention))
        .collect(Collectors.joining("; "));
  }

  private static String rendered(String text, Mention mention) {
    if (!mention.span().of(text).equals(mention.text())) {
      throw new AssertionError("the span does not cover the text of " + mention);
    }
    String entities =
        mention.candidates().stream()
            .map(entity -> entity.iri().replaceAll(".*/", ""))
            .sorted()
            .collect(Collectors.joining(", "));
    return mention.text() + (entities.isEmpty() ? "" : " = " + entities);
  }

  static Entity entity(EntityKind kind, String key, String... names) {
    String iri =
        kind == EntityKind.SDG
            ? Identifiers.SDG + key
            : "https://example.org/" + kind.path() + "/" + key;
    return new Entity(iri, kind, names[0], List.of(names));
  }

  static TreatyEntry treaty(String slug, String type, String... names) {
    return new TreatyEntry(
        entity(EntityKind.TREATY, slug, names), slug, type, Optional.empty(), java.util.Map.of());
  }

  static Authority authority(List<Entity> entities, TreatyEntry... treaties) {
    return new Authority(entities, List.of(treaties));
  }
}

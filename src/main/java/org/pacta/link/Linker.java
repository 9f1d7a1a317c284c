package org.pacta.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.annotate.AnnotatedPassage;
import org.pacta.annotate.AnnotatedStory;
import org.pacta.annotate.Citation;
import org.pacta.annotate.Mention;
import org.pacta.annotate.MentionType;
import org.pacta.authority.Authority;
import org.pacta.authority.Entity;
import org.pacta.authority.Identifiers;
import org.pacta.authority.ProvisionEntry;
import org.pacta.authority.TreatyEntry;
import org.pacta.corpus.Span;

/**
 * Ties a story's mentions to entities and its sentences to provisions. It never changes and is safe
 * for use by several threads.
 */
public final class Linker {

  /** A topic is a story's own when it is spoken of this often, or in the first passage. */
  private static final int TELLING_MENTIONS = 2;

  private final Authority authority;
  private final Identifiers identifiers;
  private final EngagementRanker ranker;

  /**
   * @param authority what is known beforehand
   * @param identifiers how addresses are made
   * @param ranker what weighs whether a sentence engages a provision
   */
  public Linker(Authority authority, Identifiers identifiers, EngagementRanker ranker) {
    this.authority = authority;
    this.identifiers = identifiers;
    this.ranker = ranker;
  }

  /** Links every mention and passage of a story. */
  public LinkedStory link(AnnotatedStory story) {
    TreatyContext treaties = new TreatyContext(authority);
    NameContext names = new NameContext(identifiers);
    List<LinkedMention> mentions = new ArrayList<>();
    List<PassageContext> contexts = new ArrayList<>();
    for (AnnotatedPassage passage : story.passages()) {
      List<LinkedMention> linked = linkPassage(passage, treaties, names);
      mentions.addAll(linked);
      contexts.add(new PassageContext(passage, linked, treaties.all()));
    }
    return new LinkedStory(
        story, mentions, topics(story), ranker.rank(story.story().text(), contexts));
  }

  private List<LinkedMention> linkPassage(
      AnnotatedPassage passage, TreatyContext treaties, NameContext names) {
    Map<Span, TreatyEntry> treatyAt = new HashMap<>();
    for (Mention mention : passage.mentions()) {
      if (mention.type() == MentionType.TREATY) {
        treaties.resolve(mention).ifPresent(treaty -> treatyAt.put(mention.span(), treaty));
      }
    }
    return passage.mentions().stream()
        .filter(mention -> mention.type() != MentionType.TOPIC)
        .map(mention -> new LinkedMention(mention, referents(mention, treatyAt, treaties, names)))
        .toList();
  }

  private List<Referent> referents(
      Mention mention, Map<Span, TreatyEntry> treatyAt, TreatyContext treaties, NameContext names) {
    if (mention.type() == MentionType.PROVISION) {
      return provisions(mention, treatyAt, treaties);
    }
    if (mention.type() == MentionType.TREATY) {
      return Optional.ofNullable(treatyAt.get(mention.span())).stream()
          .map(treaty -> known(treaty.entity()))
          .toList();
    }
    return mention.candidates().isEmpty()
        ? names.resolve(mention).stream().toList()
        : List.of(known(mention.candidates().getFirst()));
  }

  private static List<Referent> provisions(
      Mention mention, Map<Span, TreatyEntry> treatyAt, TreatyContext treaties) {
    List<Referent> provisions = new ArrayList<>();
    for (Citation citation : mention.citations()) {
      Optional<TreatyEntry> treaty =
          citation.treaty().isPresent()
              ? citation.treaty().map(treatyAt::get)
              : lastBefore(mention.span(), treatyAt).or(treaties::last);
      treaty.flatMap(entry -> provision(entry, citation)).ifPresent(provisions::add);
    }
    return provisions;
  }

  private static Optional<Referent> provision(TreatyEntry treaty, Citation citation) {
    Optional<ProvisionEntry> provision = treaty.provision(citation.path());
    return provision.map(
        entry ->
            new Referent(entry.iri(), entry.label() + " of the " + treaty.entity().label(), true));
  }

  private static Optional<TreatyEntry> lastBefore(Span place, Map<Span, TreatyEntry> treatyAt) {
    return treatyAt.entrySet().stream()
        .filter(entry -> entry.getKey().end() <= place.start())
        .max(Comparator.comparingInt(entry -> entry.getKey().start()))
        .map(Map.Entry::getValue);
  }

  private static Referent known(Entity entity) {
    return new Referent(entity.iri(), entity.label(), /* known= */ true);
  }

  private static List<Entity> topics(AnnotatedStory story) {
    Map<Entity, Integer> weights = new HashMap<>();
    boolean first = true;
    for (AnnotatedPassage passage : story.passages()) {
      int weight = first ? TELLING_MENTIONS : 1;
      passage.mentions().stream()
          .filter(mention -> mention.type() == MentionType.TOPIC)
          .flatMap(mention -> mention.candidates().stream())
          .forEach(topic -> weights.merge(topic, weight, Integer::sum));
      first = false;
    }
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= TELLING_MENTIONS)
        .sorted(
            Map.Entry.<Entity, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().iri()))
        .map(Map.Entry::getKey)
        .toList();
  }
}

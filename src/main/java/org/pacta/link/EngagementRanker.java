package org.pacta.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.annotate.FoldedForm;
import org.pacta.annotate.MentionType;
import org.pacta.annotate.Sentence;
import org.pacta.annotate.SentenceEncoder;
import org.pacta.annotate.Token;
import org.pacta.corpus.Span;

/**
 * Weighs which provisions a story's sentences engage. A provision that a sentence cites is engaged;
 * beyond that, only articles of treaties that the story has named count, by how near they come in
 * meaning and by the words of their headings. The weights are those of {@link EngagementModel}.
 */
public final class EngagementRanker {

  /** Below this probability nothing is claimed. */
  static final double THRESHOLD = 0.5;

  private static final int CANDIDATES = 8;

  private final SentenceEncoder encoder;
  private final ProvisionSearch provisions;
  private final EngagementModel model;

  /**
   * @param encoder the sentence model
   * @param provisions where the articles' texts are
   * @param model the learned weights
   */
  public EngagementRanker(
      SentenceEncoder encoder, ProvisionSearch provisions, EngagementModel model) {
    this.encoder = encoder;
    this.provisions = provisions;
    this.model = model;
  }

  /** The engagements of a story, best first, each provision with its best sentence. */
  List<Engagement> rank(String text, List<PassageContext> passages) {
    Map<String, Engagement> best = new HashMap<>();
    for (PassageContext context : passages) {
      for (Engagement engagement : engagements(text, context)) {
        best.merge(engagement.provision(), engagement, EngagementRanker::better);
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble(Engagement::score)
                .reversed()
                .thenComparing(Engagement::provision))
        .toList();
  }

  private static Engagement better(Engagement one, Engagement other) {
    return other.score() > one.score() ? other : one;
  }

  private List<Engagement> engagements(String text, PassageContext context) {
    List<Engagement> engagements = new ArrayList<>(cited(context));
    Set<String> cited = new HashSet<>();
    engagements.forEach(engagement -> cited.add(engagement.provision()));
    if (context.treaties().isEmpty()) {
      return engagements;
    }
    for (Scored scored : scored(text, context)) {
      if (scored.probability() >= THRESHOLD && !cited.contains(scored.candidate().provision())) {
        engagements.add(scored.engagement());
      }
    }
    return engagements;
  }

  private List<Engagement> cited(PassageContext context) {
    List<Engagement> engagements = new ArrayList<>();
    for (LinkedMention mention : context.mentions()) {
      if (mention.mention().type() != MentionType.PROVISION) {
        continue;
      }
      for (Referent provision : mention.referents()) {
        Evidence evidence =
            new Evidence(
                "cited",
                EngagementModel.CITED_WEIGHT,
                "the text cites \"" + mention.mention().text() + "\"");
        engagements.add(
            new Engagement(
                provision.iri(),
                provision.label(),
                sentenceAround(context, mention.mention().span()),
                EngagementModel.probability(EngagementModel.CITED_WEIGHT),
                List.of(evidence)));
      }
    }
    return engagements;
  }

  private static Span sentenceAround(PassageContext context, Span place) {
    return context.passage().sentences().stream()
        .map(Sentence::span)
        .filter(sentence -> sentence.contains(place))
        .findFirst()
        .orElse(place);
  }

  /** A candidate with its signals and what they make of it. */
  record Scored(
      ProvisionSearch.Candidate candidate,
      Span span,
      EngagementSignals signals,
      double probability,
      List<Evidence> evidence) {

    Engagement engagement() {
      return new Engagement(candidate.provision(), candidate.label(), span, probability, evidence);
    }
  }

  /** The candidates of every sentence of a passage. */
  List<Scored> scored(String text, PassageContext context) {
    List<Sentence> sentences = context.passage().sentences();
    List<float[]> meanings =
        encoder.passages(sentences.stream().map(s -> s.span().of(text)).toList());
    Set<String> treaties = new HashSet<>();
    context.treaties().forEach(treaty -> treaties.add(treaty.entity().iri()));
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (ProvisionSearch.Candidate candidate :
          provisions.nearest(meanings.get(i), treaties, CANDIDATES)) {
        scored.add(score(candidate, sentences.get(i), context));
      }
    }
    return scored;
  }

  private Scored score(
      ProvisionSearch.Candidate candidate, Sentence sentence, PassageContext context) {
    EngagementSignals signals =
        new EngagementSignals(
            candidate.cosine(),
            treatyNamedIn(context, candidate.provision()) ? 1 : 0,
            headingShare(candidate.heading(), sentence));
    return new Scored(
        candidate,
        sentence.span(),
        signals,
        model.probability(signals),
        model.evidence(signals, candidate));
  }

  private static boolean treatyNamedIn(PassageContext context, String provision) {
    return context.mentions().stream()
        .filter(mention -> mention.mention().type() == MentionType.TREATY)
        .flatMap(mention -> mention.referents().stream())
        .anyMatch(treaty -> provision.startsWith(treaty.iri() + "/"));
  }

  /** The share of the heading's longer words that the sentence has, by their first letters. */
  private static double headingShare(String heading, Sentence sentence) {
    Set<String> wanted = stems(List.of(heading.split("[^\\p{L}]+", -1)));
    if (wanted.isEmpty()) {
      return 0;
    }
    Set<String> there = stems(sentence.tokens().stream().map(Token::text).toList());
    long found = wanted.stream().filter(there::contains).count();
    return (double) found / wanted.size();
  }

  private static Set<String> stems(List<String> words) {
    int telling = 4;
    int stem = 6;
    Set<String> stems = new HashSet<>();
    for (String word : words) {
      String folded = FoldedForm.of(word);
      if (folded.length() >= telling) {
        stems.add(folded.substring(0, Math.min(stem, folded.length())));
      }
    }
    return stems;
  }
}

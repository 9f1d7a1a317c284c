package org.pacta.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pacta.authority.Authority;
import org.pacta.corpus.Passage;
import org.pacta.corpus.Story;

/**
 * Reads stories: sentences, tokens, lemmas, and the mentions in them. It never changes and is safe
 * for use by several threads, each with a story of its own.
 */
public final class Annotator {

  private final SentenceReader sentences;
  private final NameFinder names;
  private final AuthorityMatcher known;
  private final SdgCitations goals;
  private final TreatyReferences references;

  /**
   * @param sentences the models for sentences and words
   * @param names the name finder
   * @param authority what is known beforehand
   */
  public Annotator(SentenceReader sentences, NameFinder names, Authority authority) {
    this.sentences = sentences;
    this.names = names;
    this.known = new AuthorityMatcher(authority, sentences);
    this.goals = new SdgCitations(authority);
    this.references = new TreatyReferences(authority);
  }

  /** Reads every passage of a story. */
  public AnnotatedStory annotate(Story story) {
    try {
      List<AnnotatedPassage> passages =
          story.passages().stream().map(passage -> annotate(story.text(), passage)).toList();
      return new AnnotatedStory(story, passages);
    } finally {
      names.forget();
    }
  }

  private AnnotatedPassage annotate(String text, Passage passage) {
    List<Sentence> read = sentences.read(text, passage.span());
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : read) {
      mentions.addAll(mentions(text, sentence));
    }
    return new AnnotatedPassage(passage, read, mentions);
  }

  private List<Mention> mentions(String text, Sentence sentence) {
    List<Mention> authorities = known.find(text, sentence);
    List<Mention> treaties =
        withoutOverlap(Stream.of(authorities, references.find(sentence))).stream()
            .filter(mention -> mention.type() == MentionType.TREATY)
            .toList();
    return withoutOverlap(
        Stream.of(
            authorities,
            goals.find(sentence),
            treaties.stream().filter(mention -> !authorities.contains(mention)).toList(),
            CitationParser.parse(text, sentence.span(), treaties),
            names.find(text, sentence)));
  }

  /** The mentions in order; where two overlap the longer stays, then the one of higher rank. */
  private static List<Mention> withoutOverlap(Stream<List<Mention>> byRank) {
    List<Mention> longestFirst =
        byRank
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(m -> m.span().start() - m.span().end()))
            .toList();
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : longestFirst) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return kept;
  }
}

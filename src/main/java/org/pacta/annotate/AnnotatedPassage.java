package org.pacta.annotate;

import java.util.List;
import org.pacta.corpus.Passage;

/**
 * A passage as it was read.
 *
 * @param passage the passage
 * @param sentences its sentences, in order
 * @param mentions its mentions in order; none overlaps another
 */
public record AnnotatedPassage(Passage passage, List<Sentence> sentences, List<Mention> mentions) {

  /** Copies the lists, so that a passage never changes. */
  public AnnotatedPassage {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }
}

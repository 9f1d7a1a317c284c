package org.pacta.annotate;

import java.util.List;
import java.util.stream.Stream;
import org.pacta.corpus.Story;

/**
 * A story as it was read.
 *
 * @param story the story
 * @param passages its passages, in order
 */
public record AnnotatedStory(Story story, List<AnnotatedPassage> passages) {

  /** Copies the list, so that a story never changes. */
  public AnnotatedStory {
    passages = List.copyOf(passages);
  }

  /** Every mention, in reading order. */
  public Stream<Mention> mentions() {
    return passages.stream().flatMap(passage -> passage.mentions().stream());
  }
}

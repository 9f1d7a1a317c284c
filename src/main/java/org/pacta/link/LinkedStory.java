package org.pacta.link;

import java.util.List;
import org.pacta.annotate.AnnotatedStory;
import org.pacta.authority.Entity;

/**
 * A story whose mentions and passages are tied to what is known.
 *
 * @param annotated the story as it was read
 * @param mentions its mentions, in order
 * @param topics its subjects, the most spoken of first
 * @param engagements the provisions that it engages, best first; one for each provision and
 *     sentence
 */
public record LinkedStory(
    AnnotatedStory annotated,
    List<LinkedMention> mentions,
    List<Entity> topics,
    List<Engagement> engagements) {

  /** Copies the lists, so that a story never changes. */
  public LinkedStory {
    mentions = List.copyOf(mentions);
    topics = List.copyOf(topics);
    engagements = List.copyOf(engagements);
  }
}

package org.pacta.annotate;

import java.util.List;
import org.pacta.authority.Entity;
import org.pacta.corpus.Span;

/**
 * A stretch of text that speaks of something.
 *
 * @param span where it stands in the story's text
 * @param type what it speaks of
 * @param text its characters
 * @param candidates the entities that have this name; empty when none is known beforehand
 * @param citations what it cites, when it is a citation; several when it closes a range
 * @param probability how sure its finder is, 0 to 1
 * @param by the part that found it, such as {@code authority} or {@code opennlp}
 */
public record Mention(
    Span span,
    MentionType type,
    String text,
    List<Entity> candidates,
    List<Citation> citations,
    double probability,
    String by) {

  /** Copies the lists, so that a mention never changes. */
  public Mention {
    candidates = List.copyOf(candidates);
    citations = List.copyOf(citations);
  }
}

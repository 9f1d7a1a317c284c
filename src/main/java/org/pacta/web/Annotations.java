package org.pacta.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.pacta.link.LinkedMention;
import org.pacta.link.LinkedStory;

/**
 * The answer of {@code /api/annotate}.
 *
 * @param language the text's language, as an ISO 639-1 code
 * @param mentions what it speaks of, in reading order
 * @param topics its subjects, the most spoken of first
 */
record Annotations(String language, List<MentionAnswer> mentions, List<Named> topics) {

  static Annotations of(LinkedStory story) {
    return new Annotations(
        story.annotated().story().language(),
        story.mentions().stream().map(MentionAnswer::of).toList(),
        story.topics().stream().map(topic -> new Named(topic.iri(), topic.label())).toList());
  }

  /** Something with its address and name. */
  record Named(String iri, String label) {}

  /**
   * A mention.
   *
   * @param start where it begins in the submitted text, in UTF-16 code units
   * @param end where it ends
   * @param entity what it refers to, or the first of several; left out when that cannot be said
   * @param entities what it refers to when that is several things, as "articles 5 to 8"
   * @param probability how sure its finder is, 0 to 1
   * @param by the part that found it
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record MentionAnswer(
      int start,
      int end,
      String text,
      String type,
      Optional<Named> entity,
      List<Named> entities,
      double probability,
      String by) {

    static MentionAnswer of(LinkedMention linked) {
      List<Named> referents =
          linked.referents().stream()
              .map(referent -> new Named(referent.iri(), referent.label()))
              .toList();
      return new MentionAnswer(
          linked.mention().span().start(),
          linked.mention().span().end(),
          linked.mention().text(),
          linked.mention().type().label(),
          referents.stream().findFirst(),
          referents.size() > 1 ? referents : List.of(),
          linked.mention().probability(),
          linked.mention().by());
    }
  }
}

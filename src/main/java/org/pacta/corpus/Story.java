package org.pacta.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A news story as it was read.
 *
 * @param source where it came from
 * @param id the key under which the source asked for it to be kept, if it did
 * @param title the headline
 * @param date the day of publication; empty only for a past story that a source lists without one
 * @param language its language, as an ISO 639-1 code
 * @param url the address of the original, if known
 * @param text the decoded text that every offset points into
 * @param passages the body's paragraphs and list items, in reading order
 * @param pastStories the earlier stories that the source lists, in its order
 */
public record Story(
    Source source,
    Optional<String> id,
    String title,
    Optional<LocalDate> date,
    String language,
    Optional<String> url,
    String text,
    List<Passage> passages,
    List<PastStory> pastStories)
    implements CorpusDocument {

  /** Copies the lists, so that a story never changes. */
  public Story {
    passages = List.copyOf(passages);
    pastStories = List.copyOf(pastStories);
  }

  /** The text of one passage. */
  public String textOf(Passage passage) {
    return passage.span().of(text);
  }
}

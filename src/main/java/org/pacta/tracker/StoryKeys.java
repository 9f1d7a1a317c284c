package org.pacta.tracker;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pacta.corpus.Slug;

/** The keys of stories: the date, and the title's first telling words. */
public final class StoryKeys {

  /** What stands in place of the date of a story whose date is not known. */
  public static final String UNDATED = "undated";

  private static final int TELLING_WORDS = 4;
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "and", "or", "as", "with",
          "from", "is", "are", "its", "it");

  private StoryKeys() {}

  /**
   * The key of a story that has none yet, such as {@code
   * 2016-10-27/global-treaties-provide-blueprint}.
   *
   * @param taken whether another document has a key already; then a number is added
   */
  public static String keyFor(Optional<LocalDate> date, String title, Predicate<String> taken) {
    String key = date.map(LocalDate::toString).orElse(UNDATED) + "/" + slug(title);
    String free = key;
    for (int suffix = 2; taken.test(free); suffix++) {
      free = key + "-" + suffix;
    }
    return free;
  }

  private static String slug(String title) {
    List<String> words = Arrays.asList(Slug.of(title).split("-", -1));
    String telling =
        words.stream()
            .filter(word -> !FUNCTION_WORDS.contains(word))
            .limit(TELLING_WORDS)
            .collect(Collectors.joining("-"));
    return telling.isEmpty() ? Slug.of(title) : telling;
  }
}

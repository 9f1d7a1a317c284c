package org.pacta.annotate;

import java.util.List;
import java.util.Optional;
import org.pacta.corpus.Span;

/**
 * What a citation of a provision says.
 *
 * @param path the article's number, then those of its paragraph and points, in small letters and
 *     Arabic numerals
 * @param treaty where the text names the treaty that the provision is of, if it does
 */
public record Citation(List<String> path, Optional<Span> treaty) {

  /** Copies the list, so that a citation never changes. */
  public Citation {
    path = List.copyOf(path);
  }
}

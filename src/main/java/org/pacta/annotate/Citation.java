package org.pacta.annotate;

import java.util.List;
import java.util.Optional;
import org.pacta.corpus.Span;

/**
 * What a citation of a provision says.
 *
 * @param path the article's number in Arabic numerals, then those of its paragraph and points in
 *     small letters, as the treaty writes them
 * @param treaty where the text names the treaty that the provision is of, if it does
 */
public record Citation(List<String> path, Optional<Span> treaty) {

  /** Copies the list, so that a citation never changes. */
  public Citation {
    path = List.copyOf(path);
  }
}

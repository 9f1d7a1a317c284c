package org.pacta.ingest;

import java.util.List;
import org.pacta.corpus.RejectedDocumentException;

/**
 * What became of the documents of one run.
 *
 * @param stored the addresses of those stored, new or changed
 * @param unchanged how many were in already, just as they are
 * @param rejected why each of the others was rejected
 */
public record IngestReport(
    List<String> stored, int unchanged, List<RejectedDocumentException> rejected) {

  /** Copies the lists, so that a report never changes. */
  public IngestReport {
    stored = List.copyOf(stored);
    rejected = List.copyOf(rejected);
  }

  /** The report in a sentence. */
  public String summary() {
    return stored.size()
        + " documents stored, "
        + unchanged
        + " unchanged, "
        + rejected.size()
        + " rejected";
  }
}

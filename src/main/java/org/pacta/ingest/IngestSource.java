package org.pacta.ingest;

import org.pacta.corpus.CorpusDocument;
import org.pacta.corpus.RejectedDocumentException;

/**
 * Something to ingest, read when its turn comes.
 *
 * @param name the name that the document is known by
 * @param reading reads it
 */
public record IngestSource(String name, Reading reading) {

  /** Reads a document. */
  @FunctionalInterface
  public interface Reading {

    /** The document, or why there is none. */
    CorpusDocument read() throws RejectedDocumentException;
  }
}

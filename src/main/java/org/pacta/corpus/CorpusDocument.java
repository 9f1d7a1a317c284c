package org.pacta.corpus;

/** What a reader makes of a source: a story or a treaty. */
public sealed interface CorpusDocument permits Story, Treaty {

  /** Where the document came from. */
  Source source();

  /** The title, on one line. */
  String title();
}

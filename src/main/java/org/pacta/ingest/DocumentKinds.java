package org.pacta.ingest;

/** The kinds of documents in the graph, as the log writes them. */
final class DocumentKinds {

  static final String STORY = "story";
  static final String TREATY = "treaty";
  static final String AUTHORITY = "authority";

  private DocumentKinds() {}
}

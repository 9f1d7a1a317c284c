package org.pacta.graph;

/**
 * What the log says of a document.
 *
 * @param iri its address
 * @param kind {@code story}, {@code treaty} or {@code authority}
 * @param sourceName where it came from
 * @param contentHash as in {@link DocumentGraph#contentHash()}
 * @param sequence the number of its last change
 * @param deleted whether that change removed it
 */
public record DocumentRecord(
    String iri,
    String kind,
    String sourceName,
    String contentHash,
    long sequence,
    boolean deleted) {}

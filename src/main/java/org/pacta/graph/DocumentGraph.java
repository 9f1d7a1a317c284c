package org.pacta.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;

/**
 * A document as it is to be stored.
 *
 * @param iri its address, which is also the name of its graph
 * @param kind {@code story}, {@code treaty} or {@code authority}
 * @param sourceName where it came from; the same when it is read again
 * @param contentHash stands for the content and for the software that read it: equal when reading
 *     it again would change nothing
 * @param triples all that is said in it
 * @param supersedes a document that this one takes the place of: that one is removed, and who named
 *     it as a past story names this one instead
 */
public record DocumentGraph(
    String iri,
    String kind,
    String sourceName,
    String contentHash,
    Graph triples,
    Optional<String> supersedes) {}

package org.pacta.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The source of truth: one named graph per document, the default graph being the union of all.
 *
 * <p>A write is atomic and durable when its method returns, and is seen whole by every read that
 * begins later; a read sees one state throughout. Each changed document gets the next sequence
 * number, so that what is derived from the graph can tell what it lacks. Safe for use by several
 * threads; writers take turns.
 */
public interface GraphStore extends AutoCloseable {

  /**
   * Stores documents in one transaction. Each replaces the graph of its name.
   *
   * @return the log's new records, in the documents' order, after those of superseded documents
   */
  List<DocumentRecord> put(List<DocumentGraph> documents);

  /**
   * Removes a document, leaving a record that says so.
   *
   * @return the new record; empty when there is no such document
   */
  Optional<DocumentRecord> remove(String iri);

  /** The record of a document; that of a removed one says so. */
  Optional<DocumentRecord> record(String iri);

  /** The record of the document that came from a source and is still there. */
  Optional<DocumentRecord> recordOfSource(String sourceName);

  /** The number of the last change; 0 when nothing was ever stored. */
  long lastSequence();

  /**
   * The records with a sequence number above one, in their order.
   *
   * @param most how many to return at most
   */
  List<DocumentRecord> changesSince(long sequence, int most);

  /** A copy of a document's graph; empty when there is none. */
  Graph graph(String iri);

  /**
   * Answers a SELECT query over the union of all graphs.
   *
   * @param query in SPARQL 1.1; variables stand for what the caller is given from outside
   * @param values what those variables stand for
   */
  List<Binding> select(String query, Map<String, Node> values);

  /** Answers a CONSTRUCT query over the union of all graphs. */
  Model construct(String query, Map<String, Node> values);

  @Override
  void close();
}

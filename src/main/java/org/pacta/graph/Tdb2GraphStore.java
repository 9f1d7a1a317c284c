package org.pacta.graph;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.pacta.authority.Identifiers;
import org.pacta.authority.Vocabulary;

/** The embedded graph store: Apache Jena TDB2 in a folder. */
public final class Tdb2GraphStore implements GraphStore {

  private static final String RECORD_QUERY =
      """
      PREFIX pacta: <https://w3id.org/pacta/ns#>
      SELECT ?doc ?kind ?source ?hash ?sequence ?deleted WHERE {
        GRAPH ?log {
          ?doc pacta:sequence ?sequence ;
               pacta:documentKind ?kind ;
               pacta:sourceName ?source ;
               pacta:contentHash ?hash .
          OPTIONAL { ?doc pacta:deleted ?deleted }
        }
        FILTER (?sequence > ?above)
      }
      ORDER BY ?sequence
      """;

  private final DatasetGraph dataset;
  private final Node log;
  private final Clock clock;

  /**
   * Opens the store, making it when the folder is empty.
   *
   * @param folder where the store's files are; nobody else may open it meanwhile
   * @param identifiers how addresses are made
   * @param clock what time it is
   */
  public Tdb2GraphStore(Path folder, Identifiers identifiers, Clock clock) {
    this.dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
    this.dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    this.log = NodeFactory.createURI(identifiers.graph("log"));
    this.clock = clock;
  }

  /** The dataset itself, for the SPARQL endpoint and for nobody else. */
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public List<DocumentRecord> put(List<DocumentGraph> documents) {
    return Txn.calculateWrite(
        dataset,
        () -> {
          List<DocumentRecord> records = new ArrayList<>();
          for (DocumentGraph document : documents) {
            document.supersedes().ifPresent(old -> records.addAll(supersede(old, document.iri())));
            records.add(replace(document));
          }
          return records;
        });
  }

  @Override
  public Optional<DocumentRecord> remove(String iri) {
    return Txn.calculateWrite(dataset, () -> removeWithin(iri));
  }

  private List<DocumentRecord> supersede(String old, String successor) {
    Node oldNode = NodeFactory.createURI(old);
    Node pastStory = Vocabulary.PAST_STORY.asNode();
    List<Quad> references = new ArrayList<>();
    dataset.find(Node.ANY, Node.ANY, pastStory, oldNode).forEachRemaining(references::add);
    for (Quad reference : references) {
      dataset.delete(reference);
      dataset.add(
          reference.getGraph(),
          reference.getSubject(),
          pastStory,
          NodeFactory.createURI(successor));
    }
    return removeWithin(old).stream().toList();
  }

  private DocumentRecord replace(DocumentGraph document) {
    Node name = NodeFactory.createURI(document.iri());
    dataset.removeGraph(name);
    document.triples().find().forEachRemaining(triple -> dataset.add(Quad.create(name, triple)));
    DocumentRecord record =
        new DocumentRecord(
            document.iri(),
            document.kind(),
            document.sourceName(),
            document.contentHash(),
            nextSequence(),
            /* deleted= */ false);
    write(record);
    return record;
  }

  private Optional<DocumentRecord> removeWithin(String iri) {
    Optional<DocumentRecord> present = recordWithin(iri).filter(record -> !record.deleted());
    return present.map(
        record -> {
          dataset.removeGraph(NodeFactory.createURI(iri));
          DocumentRecord removed =
              new DocumentRecord(
                  iri,
                  record.kind(),
                  record.sourceName(),
                  record.contentHash(),
                  nextSequence(),
                  /* deleted= */ true);
          write(removed);
          return removed;
        });
  }

  private void write(DocumentRecord record) {
    Node document = NodeFactory.createURI(record.iri());
    dataset.deleteAny(log, document, Node.ANY, Node.ANY);
    note(document, Vocabulary.SEQUENCE, integer(record.sequence()));
    note(document, Vocabulary.DOCUMENT_KIND, NodeFactory.createLiteralString(record.kind()));
    note(document, Vocabulary.SOURCE_NAME, NodeFactory.createLiteralString(record.sourceName()));
    note(document, Vocabulary.CONTENT_HASH, NodeFactory.createLiteralString(record.contentHash()));
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    note(
        document,
        Vocabulary.INGESTED_AT,
        NodeFactory.createLiteralDT(now.toString(), XSDDatatype.XSDdateTime));
    if (record.deleted()) {
      note(
          document,
          Vocabulary.DELETED,
          NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    }
  }

  private void note(Node subject, Property property, Node value) {
    dataset.add(log, subject, property.asNode(), value);
  }

  private static Node integer(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private long nextSequence() {
    long next = lastSequenceWithin() + 1;
    dataset.deleteAny(log, log, Vocabulary.LAST_SEQUENCE.asNode(), Node.ANY);
    note(log, Vocabulary.LAST_SEQUENCE, integer(next));
    return next;
  }

  private long lastSequenceWithin() {
    var found = dataset.find(log, log, Vocabulary.LAST_SEQUENCE.asNode(), Node.ANY);
    return found.hasNext() ? ((Number) found.next().getObject().getLiteralValue()).longValue() : 0;
  }

  @Override
  public long lastSequence() {
    return Txn.calculateRead(dataset, this::lastSequenceWithin);
  }

  @Override
  public Optional<DocumentRecord> record(String iri) {
    return Txn.calculateRead(dataset, () -> recordWithin(iri));
  }

  private Optional<DocumentRecord> recordWithin(String iri) {
    return records(Map.of("doc", NodeFactory.createURI(iri)), 0, 1).stream().findFirst();
  }

  @Override
  public Optional<DocumentRecord> recordOfSource(String sourceName) {
    Map<String, Node> values = Map.of("source", NodeFactory.createLiteralString(sourceName));
    return Txn.calculateRead(
        dataset,
        () ->
            records(values, 0, Integer.MAX_VALUE).stream()
                .filter(record -> !record.deleted())
                .findFirst());
  }

  @Override
  public List<DocumentRecord> changesSince(long sequence, int most) {
    return Txn.calculateRead(dataset, () -> records(Map.of(), sequence, most));
  }

  private List<DocumentRecord> records(Map<String, Node> values, long above, int most) {
    QueryExecBuilder builder =
        QueryExec.dataset(dataset)
            .query(RECORD_QUERY + "LIMIT " + most)
            .substitution("log", log)
            .substitution("above", integer(above));
    values.forEach(builder::substitution);
    List<DocumentRecord> records = new ArrayList<>();
    try (QueryExec execution = builder.build()) {
      execution.select().forEachRemaining(row -> records.add(record(row, values)));
    }
    return records;
  }

  private static DocumentRecord record(Binding row, Map<String, Node> values) {
    return new DocumentRecord(
        values.containsKey("doc") ? values.get("doc").getURI() : row.get("doc").getURI(),
        row.get("kind").getLiteralLexicalForm(),
        values.containsKey("source")
            ? values.get("source").getLiteralLexicalForm()
            : row.get("source").getLiteralLexicalForm(),
        row.get("hash").getLiteralLexicalForm(),
        Long.parseLong(row.get("sequence").getLiteralLexicalForm()),
        row.contains("deleted"));
  }

  @Override
  public Graph graph(String iri) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Graph copy = GraphMemFactory.createDefaultGraph();
          dataset.getGraph(NodeFactory.createURI(iri)).find().forEachRemaining(copy::add);
          return copy;
        });
  }

  @Override
  public List<Binding> select(String query, Map<String, Node> values) {
    return Txn.calculateRead(
        dataset,
        () -> {
          List<Binding> rows = new ArrayList<>();
          try (QueryExec execution = execution(query, values)) {
            execution.select().forEachRemaining(row -> rows.add(row.detach()));
          }
          return rows;
        });
  }

  @Override
  public Model construct(String query, Map<String, Node> values) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution = execution(query, values)) {
            return ModelFactory.createModelForGraph(execution.construct());
          }
        });
  }

  private QueryExec execution(String query, Map<String, Node> values) {
    QueryExecBuilder builder = QueryExec.dataset(dataset).query(query);
    values.forEach(builder::substitution);
    return builder.build();
  }

  @Override
  public void close() {
    dataset.close();
  }
}

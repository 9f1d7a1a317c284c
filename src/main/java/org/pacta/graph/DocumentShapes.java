package org.pacta.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;

/** Holds documents to the SHACL shapes of {@code ontology/shapes.ttl} before they are stored. */
public final class DocumentShapes {

  private static final String SHAPES = "/ontology/shapes.ttl";

  private final Shapes shapes;

  /** Loads the shapes from the class path. */
  public DocumentShapes() {
    Graph graph = GraphMemFactory.createDefaultGraph();
    try (InputStream in = DocumentShapes.class.getResourceAsStream(SHAPES)) {
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(SHAPES + " cannot be read", e);
    }
    this.shapes = Shapes.parse(graph);
  }

  /** What a document's graph violates, each as the node, the message and the value; mostly none. */
  public List<String> violations(Graph document) {
    return ShaclValidator.get().validate(shapes, document).getEntries().stream()
        .map(entry -> entry.focusNode() + ": " + entry.message())
        .toList();
  }
}

package org.pacta.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.pacta.authority.Identifiers;
import org.pacta.graph.DocumentGraph;
import org.pacta.graph.DocumentRecord;
import org.pacta.graph.GraphStore;

/** Stores the ontology and the authority files, each as a graph of its own, when they changed. */
public final class OntologyLoader {

  private static final List<String> FILES =
      List.of(
          "pacta.ttl",
          "authority/places.ttl",
          "authority/organizations.ttl",
          "authority/sdg.ttl",
          "authority/topics.ttl");

  private final GraphStore graph;
  private final Identifiers identifiers;
  private final IndexFeed feed;

  /**
   * @param graph where they are stored
   * @param identifiers how addresses are made; files written in the default base are moved to it
   * @param feed what brings the index after the graph
   */
  public OntologyLoader(GraphStore graph, Identifiers identifiers, IndexFeed feed) {
    this.graph = graph;
    this.identifiers = identifiers;
    this.feed = feed;
  }

  /** Stores what changed; false when nothing did. */
  public boolean load() {
    List<DocumentGraph> changed = new ArrayList<>();
    for (String file : FILES) {
      DocumentGraph document = document(file);
      Optional<DocumentRecord> before = graph.record(document.iri());
      if (before.isEmpty() || !before.get().contentHash().equals(document.contentHash())) {
        changed.add(document);
      }
    }
    if (changed.isEmpty()) {
      return false;
    }
    feed.apply(graph.put(changed));
    return true;
  }

  private DocumentGraph document(String file) {
    String turtle = read(file).replace(Identifiers.DEFAULT_BASE + "/", identifiers.base() + "/");
    Graph triples = GraphMemFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(triples);
    String name = file.replace("authority/", "").replace(".ttl", "");
    return new DocumentGraph(
        identifiers.graph(name),
        DocumentKinds.AUTHORITY,
        "ontology/" + file,
        sha256(turtle),
        triples,
        Optional.empty());
  }

  private static String read(String file) {
    try (InputStream in = OntologyLoader.class.getResourceAsStream("/ontology/" + file)) {
      if (in == null) {
        throw new IllegalStateException("ontology/" + file + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("ontology/" + file + " cannot be read", e);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

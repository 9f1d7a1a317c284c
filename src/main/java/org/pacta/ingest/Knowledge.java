package org.pacta.ingest;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.pacta.annotate.AnnotatedStory;
import org.pacta.annotate.Annotator;
import org.pacta.annotate.NameFinder;
import org.pacta.annotate.SentenceReader;
import org.pacta.authority.Authority;
import org.pacta.authority.AuthorityReader;
import org.pacta.authority.Identifiers;
import org.pacta.corpus.Story;
import org.pacta.graph.GraphStore;
import org.pacta.link.EngagementRanker;
import org.pacta.link.LinkedStory;
import org.pacta.link.Linker;
import org.pacta.link.StoryReader;

/**
 * The annotator and the linker over what is known now. It is the one place where that changes:
 * {@link #refresh()} puts a new snapshot in place of the old, and who reads meanwhile keeps theirs.
 */
public final class Knowledge implements StoryReader {

  /** Everything with a name, and the frame of every treaty. */
  private static final String KNOWN =
      """
      PREFIX pacta: <https://w3id.org/pacta/ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      PREFIX dct: <http://purl.org/dc/terms/>
      CONSTRUCT { ?s ?p ?o } WHERE {
        VALUES ?type {
          pacta:Place pacta:Organization pacta:SdgGoal pacta:SdgTarget skos:Concept
          pacta:Treaty pacta:Provision
        }
        ?s a ?type .
        VALUES ?p {
          <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>
          skos:prefLabel skos:altLabel pacta:acronym pacta:officialName pacta:formerName
          pacta:demonym dct:title pacta:instrumentType pacta:supplements pacta:provision
          pacta:provisionKind pacta:eId pacta:order eli:number eli:has_part
        }
        ?s ?p ?o
      }
      """;

  private final GraphStore graph;
  private final Identifiers identifiers;
  private final SentenceReader sentences;
  private final NameFinder names;
  private final EngagementRanker ranker;
  private final AtomicReference<Snapshot> current;

  private record Snapshot(Authority authority, Annotator annotator, Linker linker) {}

  /**
   * @param graph where what is known is stored
   * @param identifiers how addresses are made
   * @param sentences the models for sentences and words
   * @param names the name finder
   * @param ranker what weighs engagements
   */
  public Knowledge(
      GraphStore graph,
      Identifiers identifiers,
      SentenceReader sentences,
      NameFinder names,
      EngagementRanker ranker) {
    this.graph = graph;
    this.identifiers = identifiers;
    this.sentences = sentences;
    this.names = names;
    this.ranker = ranker;
    this.current = new AtomicReference<>(snapshot());
  }

  /** Reads again what the graph holds, after authority files or treaties changed. */
  public void refresh() {
    current.set(snapshot());
  }

  private Snapshot snapshot() {
    Authority authority = new AuthorityReader(identifiers).read(graph.construct(KNOWN, Map.of()));
    return new Snapshot(
        authority,
        new Annotator(sentences, names, authority),
        new Linker(authority, identifiers, ranker));
  }

  /** What is known now. */
  public Authority authority() {
    return current.get().authority();
  }

  @Override
  public LinkedStory read(Story story) {
    Snapshot snapshot = current.get();
    AnnotatedStory annotated = snapshot.annotator().annotate(story);
    return snapshot.linker().link(annotated);
  }
}

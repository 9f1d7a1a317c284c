package org.pacta;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.pacta.annotate.NameFinder;
import org.pacta.annotate.SentenceEncoder;
import org.pacta.annotate.SentenceReader;
import org.pacta.authority.Identifiers;
import org.pacta.corpus.CorpusReader;
import org.pacta.corpus.PastedTextReader;
import org.pacta.graph.DocumentShapes;
import org.pacta.graph.GraphStore;
import org.pacta.graph.Run;
import org.pacta.graph.Tdb2GraphStore;
import org.pacta.index.LucenePassageIndex;
import org.pacta.index.PassageIndex;
import org.pacta.ingest.CorpusFolder;
import org.pacta.ingest.DataFolder;
import org.pacta.ingest.IndexFeed;
import org.pacta.ingest.Ingest;
import org.pacta.ingest.Knowledge;
import org.pacta.ingest.OntologyLoader;
import org.pacta.ingest.RejectionLog;
import org.pacta.link.EngagementModel;
import org.pacta.link.EngagementRanker;
import org.pacta.search.Search;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the stages together; each knows only those before it. */
@Configuration(proxyBeanMethods = false)
class PactaConfiguration {

  /** Raised whenever the same document would be read otherwise than before. */
  private static final String PIPELINE_VERSION = "1";

  private static final String LABEL =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX pacta: <https://w3id.org/pacta/ns#>
      SELECT ?label WHERE {
        { ?thing skos:prefLabel ?label FILTER (lang(?label) = "en") }
        UNION { ?thing pacta:heading ?label } UNION { ?thing pacta:editorialHeading ?label }
      } LIMIT 1
      """;

  @Bean
  Identifiers identifiers(PactaSettings settings) {
    return new Identifiers(settings.baseIri());
  }

  @Bean
  DataFolder dataFolder(PactaSettings settings) {
    return DataFolder.open(settings.dataDir());
  }

  @Bean
  Tdb2GraphStore graphStore(DataFolder folder, Identifiers identifiers) {
    return new Tdb2GraphStore(folder.subfolder("tdb2"), identifiers, Clock.systemUTC());
  }

  @Bean
  LucenePassageIndex passageIndex(DataFolder folder) {
    return new LucenePassageIndex(folder.subfolder("lucene"));
  }

  @Bean
  SentenceEncoder sentenceEncoder() {
    return new SentenceEncoder();
  }

  @Bean
  CorpusReader corpusReader(PactaSettings settings) {
    return new CorpusReader(settings.maxDocumentBytes());
  }

  @Bean
  PastedTextReader pastedTextReader(PactaSettings settings) {
    return new PastedTextReader(settings.maxPastedBytes());
  }

  @Bean
  CorpusFolder corpusFolder(CorpusReader reader) {
    return new CorpusFolder(reader);
  }

  @Bean
  IndexFeed indexFeed(
      GraphStore graph, PassageIndex index, SentenceEncoder encoder, Identifiers identifiers) {
    return new IndexFeed(graph, index, encoder, identifiers);
  }

  @Bean
  Knowledge knowledge(
      GraphStore graph,
      PassageIndex index,
      SentenceEncoder encoder,
      Identifiers identifiers,
      OntologyLoader ontology) {
    ontology.load();
    EngagementRanker ranker =
        new EngagementRanker(
            encoder, new IndexedProvisions(index, identifiers), EngagementModel.bundled());
    return new Knowledge(graph, identifiers, new SentenceReader(), NameFinder.bundled(), ranker);
  }

  @Bean
  OntologyLoader ontologyLoader(GraphStore graph, Identifiers identifiers, IndexFeed feed) {
    return new OntologyLoader(graph, identifiers, feed);
  }

  @Bean
  Ingest ingest(
      GraphStore graph,
      IndexFeed feed,
      Knowledge knowledge,
      Identifiers identifiers,
      DataFolder folder) {
    return new Ingest(
        graph,
        feed,
        knowledge,
        new DocumentShapes(),
        identifiers,
        new RejectionLog(folder.file("rejected.jsonl"), Clock.systemUTC()),
        new Run(PIPELINE_VERSION, List.of("opennlp-models-en 1.3.0", SentenceEncoder.MODEL)));
  }

  @Bean
  Search search(
      PassageIndex index,
      SentenceEncoder encoder,
      Knowledge knowledge,
      Identifiers identifiers,
      GraphStore graph) {
    return new Search(
        index, encoder, knowledge::authority, identifiers, iri -> label(graph, identifiers, iri));
  }

  private static String label(GraphStore graph, Identifiers identifiers, String iri) {
    return graph.select(LABEL, Map.of("thing", NodeFactory.createURI(iri))).stream()
        .map(row -> row.get("label").getLiteralLexicalForm())
        .findFirst()
        .orElse(identifiers.shortForm(iri));
  }
}

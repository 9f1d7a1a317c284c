package org.pacta.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Graph;
import org.pacta.authority.Identifiers;
import org.pacta.corpus.CorpusDocument;
import org.pacta.corpus.Passage;
import org.pacta.corpus.PastStory;
import org.pacta.corpus.RejectedDocumentException;
import org.pacta.corpus.Source;
import org.pacta.corpus.Span;
import org.pacta.corpus.Story;
import org.pacta.corpus.Treaty;
import org.pacta.graph.DocumentGraph;
import org.pacta.graph.DocumentRecord;
import org.pacta.graph.DocumentShapes;
import org.pacta.graph.GraphStore;
import org.pacta.graph.Run;
import org.pacta.graph.StoryGraph;
import org.pacta.graph.TreatyGraph;
import org.pacta.tracker.ListedStories;
import org.pacta.tracker.StoryKeys;

/**
 * Takes documents the whole way: read, annotate, link, hold to the shapes, store, index. Batches
 * are read on all cores while the batch before is stored and indexed; memory holds two batches,
 * whatever the size of the corpus. One run at a time.
 */
public final class Ingest implements AutoCloseable {

  /** Documents that are stored in one transaction and indexed in one commit. */
  private static final int BATCH = 16;

  private final GraphStore graph;
  private final IndexFeed feed;
  private final Knowledge knowledge;
  private final DocumentShapes shapes;
  private final Identifiers identifiers;
  private final RejectionLog rejections;
  private final Run run;
  private final StoryGraph storyGraph;
  private final TreatyGraph treatyGraph;
  private final ListedStories listed;
  private final ExecutorService readers;
  private final ExecutorService writer;

  /**
   * @param graph where documents are stored
   * @param feed what brings the index after the graph
   * @param knowledge what reads stories
   * @param shapes what documents are held to
   * @param identifiers how addresses are made
   * @param rejections where rejections are kept
   * @param run what this software is
   */
  public Ingest(
      GraphStore graph,
      IndexFeed feed,
      Knowledge knowledge,
      DocumentShapes shapes,
      Identifiers identifiers,
      RejectionLog rejections,
      Run run) {
    this.graph = graph;
    this.feed = feed;
    this.knowledge = knowledge;
    this.shapes = shapes;
    this.identifiers = identifiers;
    this.rejections = rejections;
    this.run = run;
    this.storyGraph = new StoryGraph(identifiers, run);
    this.treatyGraph = new TreatyGraph(identifiers);
    this.listed = new ListedStories(graph, identifiers);
    this.readers =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("reader-", 0).factory());
    this.writer =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("writer").factory());
  }

  /**
   * Ingests documents in the order given. When it returns, all that it stored is durable and can be
   * searched; what was rejected is in the report and kept in the log.
   *
   * @param progress told after each document
   */
  public synchronized IngestReport ingest(List<IngestSource> sources, Runnable progress) {
    return new IngestRun(progress).over(sources);
  }

  @Override
  public void close() {
    readers.close();
    writer.close();
  }

  /** A document with the key under which it will be stored, its past stories found. */
  private record Planned(
      CorpusDocument document,
      String iri,
      List<String> pastStories,
      Optional<String> listedBy,
      Optional<String> supersedes) {}

  /** One run over many documents. */
  private final class IngestRun {

    private final Runnable progress;
    private final List<String> stored = new ArrayList<>();
    private final List<RejectedDocumentException> rejected = new ArrayList<>();
    private int unchanged;

    /** What is planned and not yet stored. */
    private final Set<String> pendingIris = new HashSet<>();

    private final Map<String, String> pendingTitles = new HashMap<>();
    private Optional<Future<?>> writing = Optional.empty();

    IngestRun(Runnable progress) {
      this.progress = progress;
    }

    IngestReport over(List<IngestSource> sources) {
      boolean treatiesChanged = false;
      List<Planned> batch = new ArrayList<>();
      for (IngestSource source : sources) {
        List<Planned> planned = plan(source);
        boolean treaty = planned.stream().anyMatch(plan -> plan.document() instanceof Treaty);
        if (treatiesChanged && !treaty && !planned.isEmpty()) {
          finish(batch);
          knowledge.refresh();
          treatiesChanged = false;
        }
        treatiesChanged |= treaty;
        batch.addAll(planned);
        if (batch.size() >= BATCH) {
          startWriting(batch);
        }
      }
      finish(batch);
      if (treatiesChanged) {
        knowledge.refresh();
      }
      return new IngestReport(stored, unchanged, rejected);
    }

    private List<Planned> plan(IngestSource source) {
      try {
        CorpusDocument document = source.reading().read();
        Optional<DocumentRecord> before = graph.recordOfSource(document.source().name());
        if (before.isPresent() && before.get().contentHash().equals(hash(document))) {
          unchanged++;
          progress.run();
          return List.of();
        }
        return switch (document) {
          case Treaty treaty -> List.of(plan(treaty));
          case Story story -> plan(story, before);
        };
      } catch (RejectedDocumentException rejection) {
        reject(rejection);
        return List.of();
      }
    }

    private Planned plan(Treaty treaty) {
      return new Planned(
          treaty, identifiers.treaty(treaty.slug()), List.of(), Optional.empty(), Optional.empty());
    }

    private List<Planned> plan(Story story, Optional<DocumentRecord> before) {
      String iri = before.map(DocumentRecord::iri).orElseGet(() -> freshIri(story));
      Optional<String> supersedes =
          listed.undatedWithTitle(story.title()).filter(undated -> !undated.equals(iri));
      claim(story.title(), iri);
      List<Planned> planned = new ArrayList<>();
      List<String> pastStories = new ArrayList<>();
      for (PastStory past : story.pastStories()) {
        pastStories.add(pastStory(story, past, iri, planned));
      }
      planned.add(new Planned(story, iri, pastStories, Optional.empty(), supersedes));
      return planned;
    }

    private String freshIri(Story story) {
      return story
          .id()
          .map(identifiers::story)
          .orElseGet(
              () ->
                  identifiers.story(StoryKeys.keyFor(story.date(), story.title(), this::isTaken)));
    }

    private boolean isTaken(String key) {
      String iri = identifiers.story(key);
      return pendingIris.contains(iri)
          || graph.record(iri).filter(record -> !record.deleted()).isPresent();
    }

    private void claim(String title, String iri) {
      pendingIris.add(iri);
      pendingTitles.put(title, iri);
    }

    /** The story that is listed: one that is in, or one of its own made from the listing. */
    private String pastStory(Story story, PastStory past, String listedBy, List<Planned> planned) {
      Optional<String> known =
          Optional.ofNullable(pendingTitles.get(past.title()))
              .or(() -> listed.withTitle(past.title()));
      if (known.isPresent()) {
        return known.get();
      }
      Story own = ownStory(story, past, planned.size() + 1);
      String iri = freshIri(own);
      claim(past.title(), iri);
      planned.add(new Planned(own, iri, List.of(), Optional.of(listedBy), Optional.empty()));
      return iri;
    }

    private static Story ownStory(Story story, PastStory past, int number) {
      String summary = past.summary().of(story.text());
      List<Passage> passages =
          summary.isEmpty()
              ? List.of()
              : List.of(new Passage(Passage.Kind.PARAGRAPH, new Span(0, summary.length())));
      return new Story(
          new Source(story.source().name() + "#past-" + number, story.source().digest()),
          Optional.empty(),
          past.title(),
          Optional.empty(),
          story.language(),
          Optional.empty(),
          summary,
          passages,
          List.of());
    }

    private void finish(List<Planned> batch) {
      startWriting(batch);
      awaitWriting();
    }

    /** Reads the batch on all cores, then hands it to the writer and empties it. */
    private void startWriting(List<Planned> batch) {
      List<Planned> plans = List.copyOf(batch);
      batch.clear();
      List<Future<Prepared>> reading =
          plans.stream().map(plan -> readers.submit(() -> prepare(plan))).toList();
      List<Prepared> prepared = reading.stream().map(Ingest::result).toList();
      awaitWriting();
      writing = Optional.of(writer.submit(() -> write(prepared)));
    }

    private void awaitWriting() {
      writing.ifPresent(Ingest::result);
      writing = Optional.empty();
    }

    private void write(List<Prepared> batch) {
      List<DocumentGraph> documents = new ArrayList<>();
      for (Prepared prepared : batch) {
        prepared.rejection().ifPresent(this::reject);
        prepared.graph().ifPresent(documents::add);
      }
      if (!documents.isEmpty()) {
        feed.apply(graph.put(documents));
      }
      for (DocumentGraph document : documents) {
        stored.add(document.iri());
        progress.run();
      }
    }

    private void reject(RejectedDocumentException rejection) {
      rejections.add(rejection);
      rejected.add(rejection);
      progress.run();
    }
  }

  /** A document ready to be stored, or why it is not. */
  private record Prepared(
      Optional<DocumentGraph> graph, Optional<RejectedDocumentException> rejection) {}

  private Prepared prepare(Planned plan) {
    Graph triples = triples(plan);
    List<String> violations = shapes.violations(triples);
    if (!violations.isEmpty()) {
      return new Prepared(
          Optional.empty(),
          Optional.of(
              new RejectedDocumentException(
                  plan.document().source().name(),
                  "its graph",
                  String.join("; ", violations.subList(0, Math.min(5, violations.size()))),
                  "Mend the document so that its graph has the shape of ontology/shapes.ttl.")));
    }
    String kind = plan.document() instanceof Treaty ? DocumentKinds.TREATY : DocumentKinds.STORY;
    return new Prepared(
        Optional.of(
            new DocumentGraph(
                plan.iri(),
                kind,
                plan.document().source().name(),
                hash(plan.document()),
                triples,
                plan.supersedes())),
        Optional.empty());
  }

  private Graph triples(Planned plan) {
    return switch (plan.document()) {
      case Treaty treaty -> treatyGraph.write(treaty).getGraph();
      case Story story ->
          storyGraph
              .write(
                  identifiers.keyOf("story", plan.iri()).orElseThrow(),
                  knowledge.read(story),
                  plan.pastStories(),
                  plan.listedBy())
              .getGraph();
    };
  }

  /** Changes when the content does, or the software that reads it. */
  private String hash(CorpusDocument document) {
    return document.source().digest() + "/" + run.version();
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("ingestion was interrupted; what was stored is kept", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("ingestion failed; what was stored is kept", e.getCause());
    }
  }
}

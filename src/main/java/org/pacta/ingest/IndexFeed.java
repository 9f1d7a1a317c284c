package org.pacta.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.pacta.annotate.SentenceEncoder;
import org.pacta.authority.EntityKind;
import org.pacta.authority.Identifiers;
import org.pacta.authority.Vocabulary;
import org.pacta.graph.DocumentRecord;
import org.pacta.graph.GraphStore;
import org.pacta.graph.ProvisionText;
import org.pacta.index.PassageDocument;
import org.pacta.index.PassageDocument.IndexedPassage;
import org.pacta.index.PassageIndex;

/**
 * Brings the index to the state of the graph. Ingestion, start-up after a crash and a rebuild all
 * go this way, so the index can hold nothing that the graph does not.
 */
public final class IndexFeed {

  private static final int BATCH = 32;

  private final GraphStore graph;
  private final PassageIndex index;
  private final SentenceEncoder encoder;
  private final Identifiers identifiers;

  /**
   * @param graph the truth
   * @param index what is derived from it
   * @param encoder the sentence model
   * @param identifiers how addresses are made
   */
  public IndexFeed(
      GraphStore graph, PassageIndex index, SentenceEncoder encoder, Identifiers identifiers) {
    this.graph = graph;
    this.index = index;
    this.encoder = encoder;
    this.identifiers = identifiers;
  }

  /**
   * Indexes every change that the index lacks.
   *
   * @return how many documents those were
   */
  public int catchUp() {
    int documents = 0;
    List<DocumentRecord> changes = graph.changesSince(index.sequence(), BATCH);
    while (!changes.isEmpty()) {
      apply(changes);
      documents += changes.size();
      changes = graph.changesSince(index.sequence(), BATCH);
    }
    return documents;
  }

  /** Indexes changes that have just been stored, in their order, in one commit. */
  void apply(List<DocumentRecord> changes) {
    List<Draft> drafts = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (DocumentRecord change : changes) {
      if (change.deleted()) {
        removed.add(change.iri());
      } else {
        draft(change).ifPresent(drafts::add);
      }
    }
    List<String> texts =
        drafts.stream().flatMap(d -> d.passages().stream()).map(DraftPassage::toEncode).toList();
    List<float[]> meanings = encoder.passages(texts);
    List<PassageDocument> documents = new ArrayList<>();
    int next = 0;
    for (Draft draft : drafts) {
      int size = draft.passages().size();
      documents.add(draft.document(meanings.subList(next, next + size)));
      next += size;
    }
    index.apply(documents, removed, changes.getLast().sequence());
  }

  /** A passage before its meaning is computed. */
  private record DraftPassage(
      String iri, String label, String heading, int start, int end, String text) {

    String toEncode() {
      return heading.isEmpty() ? text : heading + ". " + text;
    }
  }

  private record Draft(
      String iri,
      String type,
      String title,
      List<String> names,
      Optional<LocalDate> date,
      Map<String, List<String>> facets,
      List<DraftPassage> passages) {

    PassageDocument document(List<float[]> meanings) {
      List<IndexedPassage> indexed = new ArrayList<>();
      for (int i = 0; i < passages.size(); i++) {
        DraftPassage p = passages.get(i);
        indexed.add(
            new IndexedPassage(
                p.iri(), p.label(), p.heading(), p.start(), p.end(), p.text(), meanings.get(i)));
      }
      return new PassageDocument(iri, type, title, names, date, facets, indexed);
    }
  }

  private Optional<Draft> draft(DocumentRecord change) {
    Model model = ModelFactory.createModelForGraph(graph.graph(change.iri()));
    Resource subject = model.createResource(change.iri());
    return switch (change.kind()) {
      case DocumentKinds.STORY -> Optional.of(story(subject));
      case DocumentKinds.TREATY -> Optional.of(treaty(subject));
      default -> Optional.empty();
    };
  }

  private Draft story(Resource story) {
    List<DraftPassage> passages =
        ordered(story, Vocabulary.HAS_PASSAGE).stream()
            .map(
                passage ->
                    new DraftPassage(
                        passage.getURI(),
                        "",
                        "",
                        passage.getProperty(Vocabulary.START).getInt(),
                        passage.getProperty(Vocabulary.END).getInt(),
                        string(passage, Vocabulary.TEXT)))
            .toList();
    String date = string(story, Vocabulary.DATE_PUBLISHED);
    return new Draft(
        story.getURI(),
        "story",
        string(story, Vocabulary.HEADLINE),
        List.of(),
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
        storyFacets(story),
        passages);
  }

  private Map<String, List<String>> storyFacets(Resource story) {
    Map<String, SortedSet<String>> facets = new HashMap<>();
    for (Resource entity : resources(story, Vocabulary.MENTIONS)) {
      addFacet(facets, entity.getURI());
    }
    for (Resource topic : resources(story, Vocabulary.ABOUT)) {
      addFacet(facets, topic.getURI());
    }
    for (Resource provision : resources(story, Vocabulary.ENGAGES)) {
      addFacet(facets, provision.getURI());
    }
    Statement url = story.getProperty(Vocabulary.URL);
    if (url != null) {
      host(url.getResource().getURI())
          .ifPresent(host -> facets.computeIfAbsent("source", _ -> new TreeSet<>()).add(host));
    }
    Map<String, List<String>> lists = new HashMap<>();
    facets.forEach((facet, values) -> lists.put(facet, List.copyOf(values)));
    return lists;
  }

  private void addFacet(Map<String, SortedSet<String>> facets, String iri) {
    if (iri.startsWith(Identifiers.SDG)) {
      facets.computeIfAbsent("sdg", _ -> new TreeSet<>()).add(identifiers.shortForm(iri));
      return;
    }
    for (EntityKind kind : EntityKind.values()) {
      Optional<String> key = identifiers.keyOf(kind.path(), iri);
      if (key.isEmpty()) {
        continue;
      }
      int slash = key.get().indexOf('/');
      boolean provision = kind == EntityKind.TREATY && slash > 0;
      if (provision) {
        facets.computeIfAbsent("provision", _ -> new TreeSet<>()).add(key.get());
      }
      String value = provision ? key.get().substring(0, slash) : key.get();
      facets.computeIfAbsent(kind.path(), _ -> new TreeSet<>()).add(value);
    }
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost());
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private Draft treaty(Resource treaty) {
    List<String> names = new ArrayList<>();
    names.add(string(treaty, DCTerms.title));
    treaty.listProperties(SKOS.altLabel).forEachRemaining(name -> names.add(name.getString()));
    treaty.listProperties(Vocabulary.ACRONYM).forEachRemaining(name -> names.add(name.getString()));
    List<DraftPassage> passages = new ArrayList<>();
    for (Resource provision : ordered(treaty, Vocabulary.HAS_PROVISION)) {
      if (string(provision, Vocabulary.PROVISION_KIND).equals("article")) {
        addArticle(passages, provision);
      }
    }
    Map<String, List<String>> facets =
        Map.of("treaty", List.of(identifiers.keyOf("treaty", treaty.getURI()).orElseThrow()));
    return new Draft(
        treaty.getURI(),
        "treaty",
        string(treaty, SKOS.prefLabel),
        names,
        Optional.empty(),
        facets,
        passages);
  }

  /** An article as a whole, and each of its numbered paragraphs when it has several. */
  private static void addArticle(List<DraftPassage> passages, Resource article) {
    String label = annex(article) + "article " + string(article, Vocabulary.NUMBER);
    String heading =
        string(article, Vocabulary.HEADING) + string(article, Vocabulary.EDITORIAL_HEADING);
    passages.add(passage(article, label, heading));
    List<Resource> paragraphs =
        ordered(article, Vocabulary.HAS_PART).stream()
            .filter(part -> string(part, Vocabulary.PROVISION_KIND).equals("paragraph"))
            .filter(part -> part.hasProperty(Vocabulary.NUMBER))
            .toList();
    if (paragraphs.size() > 1) {
      paragraphs.forEach(
          part ->
              passages.add(
                  passage(
                      part, label + ", paragraph " + string(part, Vocabulary.NUMBER), heading)));
    }
  }

  /** What stands before the number of an article of an annex, which counts its own. */
  private static String annex(Resource article) {
    String eId = string(article, Vocabulary.E_ID);
    return eId.startsWith("annex_")
        ? "annex " + eId.substring("annex_".length(), eId.indexOf("__")) + ", "
        : "";
  }

  private static DraftPassage passage(Resource provision, String label, String heading) {
    String text = ProvisionText.of(provision);
    return new DraftPassage(provision.getURI(), label, heading, 0, text.length(), text);
  }

  private static List<Resource> ordered(Resource subject, Property property) {
    return resources(subject, property).stream()
        .sorted(
            Comparator.comparingInt(
                part ->
                    part.hasProperty(Vocabulary.ORDER)
                        ? part.getProperty(Vocabulary.ORDER).getInt()
                        : 0))
        .toList();
  }

  private static List<Resource> resources(Resource subject, Property property) {
    return subject.listProperties(property).mapWith(Statement::getResource).toList();
  }

  private static String string(Resource subject, Property property) {
    Statement statement = subject.getProperty(property);
    return statement == null ? "" : statement.getString();
  }
}

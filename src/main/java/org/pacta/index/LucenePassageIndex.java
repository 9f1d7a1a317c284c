package org.pacta.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/** The embedded index: Apache Lucene in a folder. */
public final class LucenePassageIndex implements PassageIndex {

  /** Raised whenever an index made by an older version must be made anew. */
  private static final String FORMAT = "1";

  private static final String SEQUENCE = "sequence";
  private static final String FORMAT_KEY = "format";
  private static final double WRITE_BUFFER_MB = 64;
  private static final float TITLE_BOOST = 2.0f;
  private static final float NAMES_BOOST = 1.5f;
  private static final float HEADING_BOOST = 1.5f;
  private static final int FACET_VALUES = 50;

  private final Directory directory;
  private final Analyzer analyzer = new EnglishAnalyzer();
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /**
   * Opens the index, making it when the folder is empty. One of another format is emptied, so that
   * its caller makes it anew from the graph.
   */
  public LucenePassageIndex(Path folder) {
    try {
      directory = FSDirectory.open(folder);
      IndexWriterConfig config = new IndexWriterConfig(analyzer);
      config.setRAMBufferSizeMB(WRITE_BUFFER_MB);
      writer = new IndexWriter(directory, config);
      searchers = new SearcherManager(writer, null);
      if (!FORMAT.equals(commitData().getOrDefault(FORMAT_KEY, FORMAT))) {
        clear();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index in " + folder + " cannot be opened", e);
    }
  }

  @Override
  public synchronized void apply(
      List<PassageDocument> changed, Collection<String> removed, long sequence) {
    try {
      for (String iri : removed) {
        writer.deleteDocuments(new Term(Fields.DOCUMENT, iri));
      }
      for (PassageDocument document : changed) {
        writer.updateDocuments(
            new Term(Fields.DOCUMENT, document.iri()), Fields.documents(document));
      }
      commit(sequence);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written", e);
    }
  }

  private void commit(long sequence) throws IOException {
    writer.setLiveCommitData(
        Map.of(SEQUENCE, Long.toString(sequence), FORMAT_KEY, FORMAT).entrySet());
    writer.commit();
    searchers.maybeRefreshBlocking();
  }

  @Override
  public synchronized void clear() {
    try {
      writer.deleteAll();
      commit(0);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be emptied", e);
    }
  }

  @Override
  public synchronized long sequence() {
    return Long.parseLong(commitData().getOrDefault(SEQUENCE, "0"));
  }

  private Map<String, String> commitData() {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  @Override
  public List<PassageHit> byWords(String words, PassageFilter filter, int most) {
    return search(
        searcher -> {
          Query query = filtered(wordsQuery(words), filter, Fields.PASSAGE_LEVEL);
          return hits(searcher, searcher.search(query, most));
        });
  }

  @Override
  public List<PassageHit> byMeaning(float[] meaning, PassageFilter filter, int most) {
    return search(
        searcher -> {
          Query allowed = filtered(new MatchAllDocsQuery(), filter, Fields.PASSAGE_LEVEL);
          TopDocs found =
              searcher.search(
                  new KnnFloatVectorQuery(Fields.MEANING, meaning, most, allowed), most);
          return hits(searcher, found).stream().map(LucenePassageIndex::withCosine).toList();
        });
  }

  /** Lucene scores a dot product d of unit vectors as (1 + d) / 2. */
  private static PassageHit withCosine(PassageHit hit) {
    return new PassageHit(
        hit.document(),
        hit.type(),
        hit.title(),
        hit.date(),
        hit.passage(),
        hit.label(),
        hit.heading(),
        hit.start(),
        hit.end(),
        hit.text(),
        2 * hit.score() - 1);
  }

  @Override
  public List<PassageHit> latest(PassageFilter filter, int most) {
    return search(
        searcher -> {
          Query query = filtered(new MatchAllDocsQuery(), filter, Fields.PASSAGE_LEVEL);
          Sort order =
              new Sort(
                  LongField.newSortField(Fields.DAY, true, SortedNumericSelector.Type.MAX),
                  SortField.FIELD_DOC);
          return hits(searcher, searcher.search(query, most, order));
        });
  }

  @Override
  public Found count(String words, Set<String> also, PassageFilter filter) {
    return search(
        searcher -> {
          BooleanQuery.Builder either = new BooleanQuery.Builder();
          either.add(words.isBlank() ? new MatchAllDocsQuery() : wordsQuery(words), Occur.SHOULD);
          either.add(
              new TermInSetQuery(Fields.DOCUMENT, also.stream().map(BytesRef::new).toList()),
              Occur.SHOULD);
          Query query = filtered(either.build(), filter, Fields.DOCUMENT_LEVEL);
          return FacetCounter.count(searcher, query, FACET_VALUES);
        });
  }

  @Override
  public String snippet(String words, PassageHit hit) {
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builderWithoutSearcher(analyzer)
            .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
            .build();
    try {
      Object snippet =
          highlighter.highlightWithoutSearcher(Fields.TEXT, wordsQuery(words), hit.text(), 2);
      return snippet == null ? "" : snippet.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("the passage cannot be highlighted", e);
    }
  }

  private Query wordsQuery(String words) {
    QueryBuilder builder = new QueryBuilder(analyzer);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    add(query, builder.createBooleanQuery(Fields.TEXT, words), 1);
    add(query, builder.createBooleanQuery(Fields.TITLE, words), TITLE_BOOST);
    add(query, builder.createBooleanQuery(Fields.NAMES, words), NAMES_BOOST);
    add(query, builder.createBooleanQuery(Fields.HEADING, words), HEADING_BOOST);
    BooleanQuery built = query.build();
    return built.clauses().isEmpty() ? new MatchNoDocsQuery() : built;
  }

  private static void add(
      BooleanQuery.Builder query, @org.jspecify.annotations.Nullable Query part, float boost) {
    if (part != null) {
      query.add(new BoostQuery(part, boost), Occur.SHOULD);
    }
  }

  private static Query filtered(Query query, PassageFilter filter, String level) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query, Occur.MUST);
    all.add(new TermQuery(new Term(Fields.LEVEL, level)), Occur.FILTER);
    filter
        .type()
        .ifPresent(type -> all.add(new TermQuery(new Term(Fields.TYPE, type)), Occur.FILTER));
    if (filter.from().isPresent() || filter.to().isPresent()) {
      long from = filter.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
      long to = filter.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
      all.add(LongField.newRangeQuery(Fields.DAY, from, to), Occur.FILTER);
    }
    filter
        .facets()
        .forEach(
            (facet, values) ->
                all.add(
                    new TermInSetQuery(
                        Fields.FACET + facet, values.stream().map(BytesRef::new).toList()),
                    Occur.FILTER));
    return all.build();
  }

  private static List<PassageHit> hits(IndexSearcher searcher, TopDocs found) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<PassageHit> hits = new ArrayList<>();
    for (ScoreDoc doc : found.scoreDocs) {
      hits.add(Fields.hit(stored.document(doc.doc), doc.score));
    }
    return hits;
  }

  private interface Searching<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  private <T> T search(Searching<T> searching) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return searching.with(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be closed", e);
    }
  }
}

package org.pacta.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the documents that a query finds, and the values of their facets. */
final class FacetCounter extends SimpleCollector {

  private final Map<String, Map<String, Long>> counts = new TreeMap<>();
  private Map<String, SortedSetDocValues> facets = Map.of();
  private long total;

  private FacetCounter() {}

  static PassageIndex.Found count(IndexSearcher searcher, Query query, int most)
      throws IOException {
    return searcher.search(
        query,
        new CollectorManager<FacetCounter, PassageIndex.Found>() {
          @Override
          public FacetCounter newCollector() {
            return new FacetCounter();
          }

          @Override
          public PassageIndex.Found reduce(Collection<FacetCounter> counters) {
            FacetCounter sum = new FacetCounter();
            counters.forEach(sum::add);
            return sum.found(most);
          }
        });
  }

  private void add(FacetCounter other) {
    total += other.total;
    other.counts.forEach(
        (facet, values) -> {
          Map<String, Long> sums = counts.computeIfAbsent(facet, _ -> new HashMap<>());
          values.forEach((value, count) -> sums.merge(value, count, Long::sum));
        });
  }

  private PassageIndex.Found found(int most) {
    Map<String, List<PassageIndex.FacetCount>> top = new TreeMap<>();
    counts.forEach((facet, values) -> top.put(facet, top(values, most)));
    return new PassageIndex.Found(total, top);
  }

  private static List<PassageIndex.FacetCount> top(Map<String, Long> values, int most) {
    return values.entrySet().stream()
        .map(entry -> new PassageIndex.FacetCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(PassageIndex.FacetCount::count)
                .reversed()
                .thenComparing(PassageIndex.FacetCount::value))
        .limit(most)
        .toList();
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    Map<String, SortedSetDocValues> here = new HashMap<>();
    for (FieldInfo field : leaf.reader().getFieldInfos()) {
      if (field.name.startsWith(Fields.FACET)) {
        SortedSetDocValues values = leaf.reader().getSortedSetDocValues(field.name);
        if (values != null) {
          here.put(field.name.substring(Fields.FACET.length()), values);
        }
      }
    }
    facets = here;
  }

  @Override
  public void collect(int doc) throws IOException {
    total++;
    for (Map.Entry<String, SortedSetDocValues> facet : facets.entrySet()) {
      SortedSetDocValues values = facet.getValue();
      if (values.advanceExact(doc)) {
        Map<String, Long> counted = counts.computeIfAbsent(facet.getKey(), _ -> new HashMap<>());
        for (int i = 0; i < values.docValueCount(); i++) {
          counted.merge(values.lookupOrd(values.nextOrd()).utf8ToString(), 1L, Long::sum);
        }
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}

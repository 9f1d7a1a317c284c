package org.pacta.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.pacta.index.PassageHit;

/**
 * Joins rankings by the reciprocals of their ranks (Cormack, Clarke and Büttcher, SIGIR 2009), with
 * each document or provision counted where it stands best.
 */
final class RankFusion {

  /** The constant of the paper: how little the first ranks outweigh the next. */
  private static final double SMOOTHING = 60;

  private RankFusion() {}

  /**
   * @param passage the passage to show: the best of the first ranking that has it
   * @param score the sum of reciprocals
   * @param why the names of the rankings that have it
   */
  record Fused(PassageHit passage, double score, Set<String> why) {}

  private static final class Sum {
    private final PassageHit passage;
    private final Set<String> why = new LinkedHashSet<>();
    private double score;

    Sum(PassageHit passage) {
      this.passage = passage;
    }
  }

  /** The fused ranking, best first. */
  static List<Fused> fuse(
      Map<String, List<PassageHit>> rankings, Function<PassageHit, String> unit) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    rankings.forEach(
        (name, hits) -> {
          Set<String> seen = new LinkedHashSet<>();
          for (PassageHit hit : hits) {
            String key = unit.apply(hit);
            if (seen.add(key)) {
              Sum sum = sums.computeIfAbsent(key, _ -> new Sum(hit));
              sum.why.add(name);
              sum.score += 1 / (SMOOTHING + seen.size());
            }
          }
        });
    List<Fused> fused = new ArrayList<>();
    sums.values().forEach(sum -> fused.add(new Fused(sum.passage, sum.score, sum.why)));
    fused.sort(
        Comparator.comparingDouble(Fused::score)
            .reversed()
            .thenComparing(hit -> hit.passage().passage()));
    return fused;
  }
}

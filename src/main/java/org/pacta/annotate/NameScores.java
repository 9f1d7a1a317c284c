package org.pacta.annotate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * How well names are found: strict (same tokens, same type), over all types.
 *
 * @param found how many were found rightly
 * @param claimed how many were claimed
 * @param gold how many there are
 */
public record NameScores(int found, int claimed, int gold) {

  static NameScores of(NameFinder finder, List<NameSample> sentences) {
    int found = 0;
    int claimed = 0;
    int gold = 0;
    for (NameSample sentence : sentences) {
      if (sentence.isClearAdaptiveDataSet()) {
        finder.forget();
      }
      Set<Span> claims = typed(Arrays.stream(finder.spans(sentence.getSentence())));
      Set<Span> names = typed(Arrays.stream(sentence.getNames()));
      claimed += claims.size();
      gold += names.size();
      Set<Span> right = new HashSet<>(claims);
      right.retainAll(names);
      found += right.size();
    }
    return new NameScores(found, claimed, gold);
  }

  private static Set<Span> typed(Stream<Span> spans) {
    return spans
        .map(span -> new Span(span.getStart(), span.getEnd(), span.getType()))
        .collect(Collectors.toSet());
  }

  /** The share of claims that are right, 0 to 1. */
  public double precision() {
    return claimed == 0 ? 0 : (double) found / claimed;
  }

  /** The share of names that were found, 0 to 1. */
  public double recall() {
    return gold == 0 ? 0 : (double) found / gold;
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return claimed + gold == 0 ? 0 : 2.0 * found / (claimed + gold);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.3f, recall %.3f, F1 %.3f (%d names)",
        precision(),
        recall(),
        f1(),
        gold);
  }
}

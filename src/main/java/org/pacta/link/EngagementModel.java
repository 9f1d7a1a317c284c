package org.pacta.link;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A logistic model of whether a sentence engages a provision: one weight for each signal, so that
 * every score can be explained as a sum.
 *
 * @param bias the log-odds when no signal fires
 * @param meaning the weight of the cosine above {@link #UNRELATED}
 * @param treatyNamed the weight of the treaty's being named in the passage
 * @param headingWords the weight of the heading's words
 */
public record EngagementModel(
    double bias, double meaning, double treatyNamed, double headingWords) {

  /** The log-odds of a provision that the text itself cites. */
  static final double CITED_WEIGHT = 3.5;

  /** The cosine that the sentence model gives to texts that have nothing to do with each other. */
  private static final double UNRELATED = 0.45;

  /**
   * The weights in use. They are a cautious first setting and not learned yet: only what comes very
   * near in meaning and has words of the heading is claimed.
   */
  public static EngagementModel bundled() {
    return new EngagementModel(-5.5, 14, 1, 2);
  }

  /** The probability that log-odds mean. */
  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  double probability(EngagementSignals signals) {
    return probability(
        bias
            + meaning * (signals.meaning() - UNRELATED)
            + treatyNamed * signals.treatyNamed()
            + headingWords * signals.headingWords());
  }

  List<Evidence> evidence(EngagementSignals signals, ProvisionSearch.Candidate candidate) {
    return Stream.of(
            new Evidence(
                "meaning",
                meaning * (signals.meaning() - UNRELATED),
                String.format(
                    Locale.ROOT,
                    "the sentence comes near the article in meaning (cosine %.2f)",
                    signals.meaning())),
            new Evidence(
                "treaty-named",
                treatyNamed * signals.treatyNamed(),
                "the passage names the treaty"),
            new Evidence(
                "words",
                headingWords * signals.headingWords(),
                "the sentence has words of the heading \"" + candidate.heading() + "\""))
        .filter(evidence -> evidence.weight() > 0)
        .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
        .toList();
  }
}

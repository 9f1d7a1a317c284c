package org.pacta.web;

import java.util.List;
import org.pacta.link.Evidence;

/**
 * The answer of {@code /api/link}.
 *
 * @param provisions the provisions that the text engages, best first
 */
record ProvisionLinks(List<ProvisionLink> provisions) {

  /**
   * A provision and why it is engaged.
   *
   * @param treaty the treaty's slug
   * @param provision the provision's eId
   * @param iri its address
   * @param label how it is cited
   * @param score the probability that a lawyer would agree, 0 to 1
   * @param text its words, in Pacta's restatement
   * @param passages the sentences that say so
   * @param evidence the reasons, the weightiest first
   */
  record ProvisionLink(
      String treaty,
      String provision,
      String iri,
      String label,
      double score,
      String text,
      List<Sentence> passages,
      List<Evidence> evidence) {}

  /**
   * A sentence.
   *
   * @param start where it begins in the submitted text, in UTF-16 code units
   * @param end where it ends
   */
  record Sentence(int start, int end, String text) {}
}

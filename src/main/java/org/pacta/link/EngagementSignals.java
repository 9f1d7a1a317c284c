package org.pacta.link;

/**
 * What speaks for an engagement, as numbers.
 *
 * @param meaning the cosine between sentence and article
 * @param treatyNamed 1 when the passage names the treaty, else 0
 * @param headingWords the share of the heading's words that the sentence has, 0 to 1
 */
record EngagementSignals(double meaning, double treatyNamed, double headingWords) {}

package org.pacta.corpus;

/**
 * An earlier story that a source lists under "Past Stories on This Issue".
 *
 * @param title the earlier story's title
 * @param summary where its summary stands in {@link Story#text()}; empty when it has none
 */
public record PastStory(String title, Span summary) {}

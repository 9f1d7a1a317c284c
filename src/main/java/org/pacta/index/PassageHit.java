package org.pacta.index;

/**
 * A passage that a question found.
 *
 * @param document the document's address
 * @param type the document's type
 * @param title the document's title
 * @param date the document's date as {@code 2016-10-27}; empty when it has none
 * @param passage the passage's address
 * @param label how it is cited; empty for a story's paragraph
 * @param heading its heading; empty when it has none
 * @param start the offset of its first code unit in the document's text
 * @param end the offset after its last
 * @param text its words
 * @param score how well it answers: BM25 for words (0 and up), the cosine for meaning (-1 to 1)
 */
public record PassageHit(
    String document,
    String type,
    String title,
    String date,
    String passage,
    String label,
    String heading,
    int start,
    int end,
    String text,
    double score) {}

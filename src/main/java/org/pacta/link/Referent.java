package org.pacta.link;

/**
 * What a mention refers to.
 *
 * @param iri its address
 * @param label the name to show
 * @param known whether the authority knew it beforehand; otherwise the story is where it comes from
 */
public record Referent(String iri, String label, boolean known) {}

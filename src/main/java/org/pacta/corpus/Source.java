package org.pacta.corpus;

/**
 * Where a document came from.
 *
 * @param name what stays the same when the document is read again: a path within the corpus, an
 *     address, or the identifier it was submitted under
 * @param digest the SHA-256 of the bytes that were read, in lower-case hexadecimal
 */
public record Source(String name, String digest) {}

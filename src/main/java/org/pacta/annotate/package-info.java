/** Reads a story: sentences, tokens, lemmas, and the mentions in them. */
@NullMarked
package org.pacta.annotate;

import org.jspecify.annotations.NullMarked;

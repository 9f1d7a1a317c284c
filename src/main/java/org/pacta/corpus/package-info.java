/** Readers: source files become stories and treaties, or a rejection that says why. */
@NullMarked
package org.pacta.corpus;

import org.jspecify.annotations.NullMarked;

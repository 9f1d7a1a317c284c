/** The derived index of passages: words, facets and vectors. */
@NullMarked
package org.pacta.index;

import org.jspecify.annotations.NullMarked;

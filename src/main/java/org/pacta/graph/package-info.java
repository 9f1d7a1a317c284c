/** The source of truth: one named graph per document, in RDF. */
@NullMarked
package org.pacta.graph;

import org.jspecify.annotations.NullMarked;

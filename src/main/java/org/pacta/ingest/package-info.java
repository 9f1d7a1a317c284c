/** The whole way of a document, from its source to graph and index. */
@NullMarked
package org.pacta.ingest;

import org.jspecify.annotations.NullMarked;

/** Answers a question over the index: reads the query, retrieves, fuses, explains. */
@NullMarked
package org.pacta.search;

import org.jspecify.annotations.NullMarked;

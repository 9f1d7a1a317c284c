/** Pacta: a knowledge graph and semantic search over treaty texts and news. */
@NullMarked
package org.pacta;

import org.jspecify.annotations.NullMarked;

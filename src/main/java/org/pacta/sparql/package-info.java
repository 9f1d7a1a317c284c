/** The SPARQL endpoint, by Jena Fuseki's own protocol code. */
@NullMarked
package org.pacta.sparql;

import org.jspecify.annotations.NullMarked;

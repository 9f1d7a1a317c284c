/** Past stories on an issue. */
@NullMarked
package org.pacta.tracker;

import org.jspecify.annotations.NullMarked;

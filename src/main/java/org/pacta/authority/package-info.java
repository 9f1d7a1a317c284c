/** What is known beforehand: states, bodies, treaties with their provisions, goals, topics. */
@NullMarked
package org.pacta.authority;

import org.jspecify.annotations.NullMarked;

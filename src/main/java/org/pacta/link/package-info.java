/** Ties mentions to entities, and passages to the treaty provisions that they engage. */
@NullMarked
package org.pacta.link;

import org.jspecify.annotations.NullMarked;

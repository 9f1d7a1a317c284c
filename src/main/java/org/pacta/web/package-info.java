/** HTTP: the JSON interface and the pages. */
@NullMarked
package org.pacta.web;

import org.jspecify.annotations.NullMarked;

/** The managed list of themes. */
@NullMarked
package nl.meent.community.themes;

import org.jspecify.annotations.NullMarked;

/** Decides about themes. */
@NullMarked
package nl.meent.community.themes.write;

import org.jspecify.annotations.NullMarked;

/** Themes as they are shown, and which exist. */
@NullMarked
package nl.meent.community.themes.read;

import org.jspecify.annotations.NullMarked;

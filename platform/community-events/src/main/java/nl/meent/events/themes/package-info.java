/** What can happen to the managed list of themes. */
@NullMarked
package nl.meent.events.themes;

import org.jspecify.annotations.NullMarked;

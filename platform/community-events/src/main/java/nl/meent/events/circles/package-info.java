/** What can happen to circles (kringen). Nothing of who may see what. */
@NullMarked
package nl.meent.events.circles;

import org.jspecify.annotations.NullMarked;

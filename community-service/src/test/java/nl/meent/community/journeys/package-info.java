/** How journeys over HTTP speak: send, read at a position, ids. Nothing of any feature. */
@NullMarked
package nl.meent.community.journeys;

import org.jspecify.annotations.NullMarked;

/** The one clock of the platform. */
@NullMarked
package nl.meent.community.clock;

import org.jspecify.annotations.NullMarked;

/** What people do on the platform, one journey per class; each builds its own world. */
@NullMarked
package nl.meent.acceptance.journeys;

import org.jspecify.annotations.NullMarked;

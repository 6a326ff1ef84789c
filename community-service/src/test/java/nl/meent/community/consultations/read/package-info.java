/** Tests what is shown and counted. */
@NullMarked
package nl.meent.community.consultations.read;

import org.jspecify.annotations.NullMarked;

/** Tests what is put on the agenda. */
@NullMarked
package nl.meent.community.consultations.automation;

import org.jspecify.annotations.NullMarked;

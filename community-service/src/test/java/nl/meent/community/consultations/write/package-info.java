/** Tests what is decided about consultations and responses. */
@NullMarked
package nl.meent.community.consultations.write;

import org.jspecify.annotations.NullMarked;

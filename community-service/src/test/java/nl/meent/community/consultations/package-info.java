/** Tests consultations over HTTP, with the time that passes. */
@NullMarked
package nl.meent.community.consultations;

import org.jspecify.annotations.NullMarked;

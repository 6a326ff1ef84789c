/** Consultations and responses as they are shown, listed and counted, and the drafts of responses. Knows no aggregate. */
@NullMarked
package nl.meent.community.consultations.read;

import org.jspecify.annotations.NullMarked;

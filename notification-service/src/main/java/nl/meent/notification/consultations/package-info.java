/** Who is invited to a consultation, reminded of it and told its outcome. No answer to a question is kept. */
@NullMarked
package nl.meent.notification.consultations;

import org.jspecify.annotations.NullMarked;

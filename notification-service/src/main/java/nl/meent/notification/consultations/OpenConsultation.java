package nl.meent.notification.consultations;

import nl.meent.events.consultations.ConsultationId;
import nl.meent.notification.following.Shelf;

/**
 * A consultation that was opened and has not ended, so that newcomers can be invited.
 *
 * @param consultationId which one
 */
record OpenConsultation(ConsultationId consultationId) {

    static final Shelf<OpenConsultation> SHELF = Shelf.whole("open-consultations", OpenConsultation.class);
}

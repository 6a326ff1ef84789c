package nl.meent.community.consultations.web;

import java.time.Instant;
import nl.meent.community.consultations.read.ConsultationStatus;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Publication;
import nl.meent.events.consultations.ResponsePer;
import org.jspecify.annotations.Nullable;

/** A consultation as a list shows it; what the flags mean stands at {@link ConsultationAnswer}. */
record ConsultationCard(
        ConsultationId id,
        String title,
        String development,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        ResponsePer responsePer,
        Publication publication,
        ConsultationStatus status,
        Instant draftedAt,
        int questionCount,
        boolean invited,
        boolean responded,
        boolean drafted) {

    static ConsultationCard of(
            StoredConsultation consultation, Actor actor, boolean responded, boolean drafted, Instant now) {
        ConsultationContent content = consultation.content();
        return new ConsultationCard(
                consultation.id(),
                content.title(),
                content.development(),
                consultation.opensAt(),
                consultation.closesAt(),
                content.responsePer(),
                content.publication(),
                consultation.status(now),
                consultation.draftedAt(),
                content.questions().size(),
                consultation.concerns(actor),
                responded,
                drafted);
    }
}

package nl.meent.events.consultations;

import nl.meent.events.CommunityEvent;

/** What can happen to a consultation. Stored for ever: add, never change. */
public sealed interface ConsultationEvent extends CommunityEvent
        permits ConsultationDrafted,
                ConsultationRedrafted,
                ConsultationApproved,
                ConsultationOpened,
                DeadlineExtended,
                QuestionClarified,
                ConsultationClosingSoon,
                ConsultationReminded,
                ConsultationClosed,
                ResultsRecorded,
                ConsultationWithdrawn,
                OutcomePublished,
                ConsultationFollowedUp {

    /** The consultation. */
    ConsultationId consultationId();
}

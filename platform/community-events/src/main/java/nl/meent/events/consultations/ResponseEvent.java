package nl.meent.events.consultations;

import nl.meent.events.CommunityEvent;

/** What can happen to a response to a consultation. Stored for ever: add, never change. */
public sealed interface ResponseEvent extends CommunityEvent
        permits ResponseSubmitted, ResponseRevised, ResponseWithdrawn {

    /** The response. */
    ResponseId responseId();
}

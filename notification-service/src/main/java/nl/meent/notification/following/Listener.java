package nl.meent.notification.following;

import java.util.function.Consumer;
import nl.meent.notification.notices.News;
import nl.meent.runtime.log.LoggedEvent;

/**
 * What a feature makes of the log: what it remembers, and what members are told. It decides by the event and the memory
 * alone; it has no clock, no randomness, and asks nobody.
 */
public interface Listener {

    /** Listeners with a lower number hear an event first. */
    int order();

    /**
     * Handles an event; most concern other listeners.
     *
     * @param logged the event
     * @param memory what the log said before it
     * @param news   takes what it does to inboxes
     */
    void on(LoggedEvent logged, Memory memory, Consumer<News> news);
}

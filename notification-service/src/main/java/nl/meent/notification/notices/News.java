package nl.meent.notification.notices;

/** What an event does to inboxes. Doing it twice changes nothing. */
public sealed interface News {

    /**
     * A member is told, unless this was said before.
     *
     * @param notice what
     */
    record Tell(Notice notice) implements News {}

    /**
     * Nobody sees notices about the subject for now: it was hidden or withdrawn.
     *
     * @param subject what
     */
    record Conceal(Subject subject) implements News {}

    /**
     * Notices about the subject can be seen again.
     *
     * @param subject what
     */
    record Reveal(Subject subject) implements News {}
}

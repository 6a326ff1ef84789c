package nl.meent.community.agenda;

/** The agenda as a rule sees it. */
public interface Agenda {

    /** Puts an item on, in place of the one with the same key if there is one. */
    void put(AgendaItem item);

    /** Takes an item off, if it is on. */
    void remove(String key);
}

package nl.meent.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who in this process is told at once what its own writer did. Called in the writer's thread: must not wait. */
final class LogListeners {

    /** Told about own appends. */
    interface Listener {

        /** All commits up to this position are on a majority. */
        void stored(long position);

        /** An insert's outcome is unknown: what was cached about the log is to be read again. */
        void lost();
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    Runnable add(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void stored(long position) {
        listeners.forEach(listener -> listener.stored(position));
    }

    void lost() {
        listeners.forEach(Listener::lost);
    }
}

package nl.meent.portal.posts;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import nl.meent.portal.drafts.Draft;
import nl.meent.portal.drafts.Drafts;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Posts that were begun and not placed. */
@Component
class Unfinished {
    private final Drafts drafts;

    Unfinished(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * What a form has to do with drafts.
     *
     * @param path   of the draft that the form is; null if it was not kept yet
     * @param at     when that was kept; null if it wasn't
     * @param newest the last draft of this kind that the form is not; null if there is none
     * @param more   whether there are others beside that
     */
    record State(
            @Nullable String path,
            @Nullable Instant at,
            @Nullable Draft newest,
            boolean more) {
        /** Nothing was kept. */
        static final State NEW = new State(null, null, null, false);

        static State of(Draft draft) {
            return new State(draft.path(), draft.savedAt(), null, false);
        }

        static State kept(Form form, Instant at) {
            return new State("/concepten/" + form.key(), at, null, false);
        }
    }

    /** For a fresh form: what of this kind was begun before. */
    Mono<State> before(Principal writer, String kind) {
        return drafts.of(writer.getName())
                .filter(draft -> draft.value("kind").equals(kind))
                .take(2)
                .collectList()
                .map(Unfinished::state);
    }

    private static State state(List<Draft> begun) {
        return begun.isEmpty() ? State.NEW : new State(null, null, begun.getFirst(), begun.size() > 1);
    }

    /** A draft, or empty. */
    Mono<Draft> find(Principal writer, String key) {
        return drafts.find(writer.getName(), key);
    }

    /** Keeps a form; empty if there is nothing in it, or too much. */
    Mono<Instant> keep(Principal writer, Form form) {
        return drafts.keep(writer.getName(), form.key(), form.all());
    }

    /** Ends its draft: it was placed. */
    Mono<Void> drop(Principal writer, Form form) {
        return drafts.drop(writer.getName(), form.key());
    }
}

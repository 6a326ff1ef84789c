package nl.meent.community.offenders.read;

import nl.meent.community.offenders.write.ViewingAggregate;

/** Shows and decides: caught by the rules. */
public class DecidingView {

    /** Knows an aggregate. */
    public Object decide() {
        return new ViewingAggregate().look();
    }
}

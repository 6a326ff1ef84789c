package nl.meent.portal.limits;

import java.time.Duration;
import java.util.List;
import nl.meent.portal.calls.Problem;
import nl.meent.portal.calls.Refused;
import nl.meent.runtime.rejections.RejectedException;

/** One too many, said as a service says it: the pages know what to do then. */
final class TooMany {
    private static final int STATUS = 429;

    private TooMany() {}

    /** The refusal, with the pause that the count asks for. */
    static Refused refused(RejectedException tooMany) {
        Problem problem = new Problem("urn:meent:problem:" + tooMany.rejection().code(), null, STATUS, null, List.of());
        return tooMany.details().get("seconds") instanceof Number seconds
                ? new Refused(problem, Duration.ofSeconds(seconds.longValue()))
                : new Refused(problem);
    }
}

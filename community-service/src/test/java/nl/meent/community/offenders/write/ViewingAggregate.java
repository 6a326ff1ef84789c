package nl.meent.community.offenders.write;

import nl.meent.community.offenders.read.DecidingView;
import nl.meent.community.offenders.web.DrivingEndpoint;

/** Decides and looks at a view: caught by the rules. */
public class ViewingAggregate {

    /** Also makes a cycle of features. */
    public Object look() {
        return new DecidingView().getClass().getName() + DrivingEndpoint.class;
    }
}

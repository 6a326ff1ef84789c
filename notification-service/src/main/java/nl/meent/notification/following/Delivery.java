package nl.meent.notification.following;

import java.util.List;
import nl.meent.notification.notices.Notice;

/** Takes what members are told to another place than the inbox. */
public interface Delivery {

    /**
     * Takes over what a batch tells, before the projection moves on: a batch that comes again brings the same notices
     * again. May block.
     *
     * @param told notices with ids that stay the same, possibly none
     */
    void deliver(List<Notice> told);
}

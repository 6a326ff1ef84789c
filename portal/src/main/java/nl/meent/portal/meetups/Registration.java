package nl.meent.portal.meetups;

import org.jspecify.annotations.Nullable;

/**
 * How a member takes part.
 *
 * @param way   {@code ON_SITE} or {@code ONLINE}
 * @param state {@code REGISTERED} or {@code WAIT_LISTED}
 */
public record Registration(
        String way, String state, @Nullable Integer place) {
    public boolean isWaiting() {
        return "WAIT_LISTED".equals(state);
    }
}

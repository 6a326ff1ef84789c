package nl.meent.portal.meetups;

import java.util.List;
import nl.meent.portal.frame.Author;
import org.jspecify.annotations.Nullable;

/**
 * A page of those who registered, in order of coming.
 *
 * @param next the cursor of what follows; null at the end
 */
record Guests(List<Guest> items, @Nullable String next) {

    /**
     * Somebody who registered.
     *
     * @param state    {@code REGISTERED} or {@code WAIT_LISTED}
     * @param attended whether the member was there; null while nobody noted it
     */
    record Guest(
            Author member,
            String way,
            String state,
            @Nullable Boolean attended) {
        public boolean isWaiting() {
            return "WAIT_LISTED".equals(state);
        }

        /** Whether it can be noted that the member was there: who waited had no seat, who was erased is nobody. */
        public boolean isMarkable() {
            return !isWaiting() && member.id() != null;
        }
    }

    /** Those who had a seat. */
    public List<Guest> seated() {
        return items.stream().filter(guest -> !guest.isWaiting()).toList();
    }
}

package nl.meent.notification.following.mongo;

import org.jspecify.annotations.Nullable;

/** A thing as it is now and as it was before the batch; null where there is or was none. */
final class Remembered {

    private @Nullable String owner;
    private @Nullable Object before;
    private @Nullable Object now;
    private boolean changed;

    Remembered(@Nullable String owner, @Nullable Object stored) {
        this.owner = owner;
        this.before = stored;
        this.now = stored;
    }

    @Nullable
    String owner() {
        return owner;
    }

    @Nullable
    Object now() {
        return now;
    }

    @Nullable
    Object before() {
        return before;
    }

    boolean changed() {
        return changed;
    }

    void become(@Nullable Object thing) {
        now = thing;
        changed = true;
    }

    void ownedBy(String newOwner) {
        owner = newOwner;
    }

    void stored() {
        before = now;
        changed = false;
    }
}

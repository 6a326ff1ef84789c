package nl.meent.notification.outgoing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.meent.events.members.MemberId;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.preferences.Channel;
import nl.meent.notification.preferences.Preferences;
import nl.meent.notification.preferences.PreferencesOfMembers;

/** Finds what members want to get by some channel, of what they are told. */
public final class BlockingSelection {

    private static final int CHUNK = 1_000;

    private final PreferencesOfMembers preferences;
    private final Channel channel;

    /** For this channel, as members chose. */
    public BlockingSelection(PreferencesOfMembers preferences, Channel channel) {
        this.preferences = preferences;
        this.channel = channel;
    }

    /**
     * Hands on, in chunks, what members want.
     *
     * @param told   notices, possibly none
     * @param oldest what happened until then is left out
     * @param wanted takes a chunk, possibly empty
     */
    public void select(List<Notice> told, Instant oldest, Consumer<List<Notice>> wanted) {
        List<Notice> young = told.stream()
                .filter(notice -> notice.createdAt().isAfter(oldest))
                .toList();
        for (int from = 0; from < young.size(); from += CHUNK) {
            wanted.accept(wanted(young.subList(from, Math.min(from + CHUNK, young.size()))));
        }
    }

    private List<Notice> wanted(List<Notice> notices) {
        Set<MemberId> members = new HashSet<>();
        notices.forEach(notice -> members.add(notice.memberId()));
        Map<MemberId, Preferences> chosen =
                Objects.requireNonNull(preferences.findAll(members).block());
        List<Notice> wanted = new ArrayList<>(notices);
        wanted.removeIf(notice -> !chosen.getOrDefault(notice.memberId(), Preferences.DEFAULT)
                .channel(notice.occasion().kind())
                .includes(channel));
        return wanted;
    }
}

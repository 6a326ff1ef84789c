package nl.meent.notification.members;

import java.util.SortedSet;
import java.util.TreeSet;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.themes.ThemeId;
import nl.meent.notification.following.Shelf;
import nl.meent.notification.notices.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A member, as far as it decides who is told. No name, no address.
 *
 * @param id           the member
 * @param function     what the member does; null until registered
 * @param organisation where the member works; null until registered
 * @param themes       themes of interest
 * @param circles      circles that the member is in
 */
public record Member(
        MemberId id,
        @Nullable MemberFunction function,
        @Nullable Organisation organisation,
        SortedSet<String> themes,
        SortedSet<String> circles) {

    /** All members. */
    public static final Shelf<Member> SHELF = Shelf.whole("members", Member.class);

    /** Somebody of whom nothing is known: in no circle. */
    public static Member unknown(MemberId id) {
        return new Member(id, null, null, new TreeSet<>(), new TreeSet<>());
    }

    /** The same member with another function and organisation. */
    Member working(MemberFunction newFunction, Organisation newOrganisation) {
        return new Member(id, newFunction, newOrganisation, themes, circles);
    }

    /** The same member with other themes of interest. */
    Member interestedIn(Iterable<ThemeId> newThemes) {
        SortedSet<String> changed = new TreeSet<>();
        newThemes.forEach(theme -> changed.add(theme.value()));
        return new Member(id, function, organisation, changed, circles);
    }

    /** The same member in one circle more. */
    Member in(CircleId circle) {
        SortedSet<String> changed = new TreeSet<>(circles);
        changed.add(circle.value());
        return new Member(id, function, organisation, themes, changed);
    }

    /** The same member in one circle less. */
    Member out(CircleId circle) {
        SortedSet<String> changed = new TreeSet<>(circles);
        changed.remove(circle.value());
        return new Member(id, function, organisation, themes, changed);
    }

    /** Whether the member works at the organisation with this code. */
    public boolean worksAt(@Nullable String organisationCode) {
        return organisation != null && organisation.code().equals(organisationCode);
    }

    /** How a contribution of this member is signed. */
    public Signature signature() {
        return new Signature(false, function, organisation == null ? null : organisation.name());
    }
}

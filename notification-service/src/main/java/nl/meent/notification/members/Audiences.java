package nl.meent.notification.members;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.meent.events.circles.CircleId;
import nl.meent.events.consultations.Audience;
import org.jspecify.annotations.Nullable;

/** Who belongs to an audience: within a list any, across lists all, an empty list does not limit. */
public final class Audiences {

    private Audiences() {}

    /** The audience of what is shown in circles: everyone when there is none. */
    public static Audience ofCircles(List<CircleId> circles) {
        return new Audience(List.of(), circles, List.of(), List.of(), List.of());
    }

    /** Whether the audience holds the member. */
    public static boolean hold(Audience audience, Member member) {
        var organisation = member.organisation();
        return any(audience.functions(), member.function())
                && shared(audience.circles(), member.circles())
                && shared(audience.themes(), member.themes())
                && any(audience.organisationKinds(), organisation == null ? null : organisation.kind())
                && any(audience.organisations(), organisation == null ? null : organisation.code());
    }

    private static boolean any(List<?> limit, @Nullable Object value) {
        return limit.isEmpty() || limit.contains(value);
    }

    private static boolean shared(List<?> limit, Collection<String> values) {
        return limit.isEmpty() || limit.stream().map(Objects::toString).anyMatch(values::contains);
    }
}

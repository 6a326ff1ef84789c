package nl.meent.community.circles.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.meent.community.circles.write.CreateCircle;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.Joining;
import nl.meent.events.members.MemberId;
import nl.meent.runtime.web.bodies.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * A new circle.
 *
 * @param host its first host; absent: who creates it
 */
record CircleBody(
        @NotBlank @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "ai-in-de-praktijk")
        String id,

        @NotBlank @OneLine @Size(max = 100) String name,
        @Nullable @Size(max = 1_000) String description,
        @Nullable @Size(max = 5_000) String welcome,
        @NotNull Joining joining,
        @Nullable MemberId host) {

    MemberId hostOr(MemberId creator) {
        return host == null ? creator : host;
    }

    CreateCircle commandBy(MemberId creator) {
        return new CreateCircle(
                new CircleId(id),
                name.strip(),
                description == null ? "" : description.strip(),
                welcome == null ? "" : welcome.strip(),
                joining,
                hostOr(creator));
    }
}

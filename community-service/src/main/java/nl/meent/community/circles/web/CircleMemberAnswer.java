package nl.meent.community.circles.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.meent.community.circles.read.CircleView;
import nl.meent.community.circles.read.Membership;
import nl.meent.community.members.read.MemberCard;
import nl.meent.community.members.read.MemberView;
import nl.meent.events.members.MemberId;
import nl.meent.runtime.web.paging.Cursor;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a circle or at its door.
 *
 * @param reason why somebody asked; only with {@code ASKED}
 */
record CircleMemberAnswer(
        MemberCard member,
        Membership membership,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    private static final Comparator<CircleMemberAnswer> ORDER = Comparator.comparing(CircleMemberAnswer::order);

    /** Who asks first, then hosts, then members, each by name. */
    private String order() {
        int group = membership == Membership.ASKED ? 0 : membership == Membership.HOST ? 1 : 2;
        return group + Objects.requireNonNullElse(member.displayName(), "") + "/" + member.id();
    }

    /** A page of the members; of those who asked too if the reader is a host. */
    static Page<CircleMemberAnswer> page(
            CircleView circle, boolean withRequests, Map<MemberId, MemberView> known, PageRequest page) {
        String after = page.cursor().map(cursor -> cursor.text(0)).orElse("");
        List<CircleMemberAnswer> read = answers(circle, withRequests, known)
                .filter(answer -> answer.order().compareTo(after) > 0)
                .sorted(ORDER)
                .limit(page.toRead())
                .toList();
        return Page.of(read, page.limit(), last -> Cursor.after(last.order()));
    }

    private static Stream<CircleMemberAnswer> answers(
            CircleView circle, boolean withRequests, Map<MemberId, MemberView> known) {
        Stream<CircleMemberAnswer> inside = circle.members().stream()
                .map(id -> new CircleMemberAnswer(
                        MemberCard.of(id, known),
                        circle.hosts().contains(id) ? Membership.HOST : Membership.MEMBER,
                        null));
        Stream<CircleMemberAnswer> asking = circle.requests().entrySet().stream()
                .map(request -> new CircleMemberAnswer(
                        MemberCard.of(request.getKey(), known), Membership.ASKED, request.getValue()));
        return withRequests ? Stream.concat(inside, asking) : inside;
    }
}

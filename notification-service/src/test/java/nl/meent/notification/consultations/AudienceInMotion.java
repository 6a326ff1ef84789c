package nl.meent.notification.consultations;

import static nl.meent.notification.Community.FG_CIRCLE;
import static nl.meent.notification.Community.UTRECHT;
import static nl.meent.notification.Community.ZWOLLE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.events.CommunityEvent;
import nl.meent.events.circles.CircleMemberRemoved;
import nl.meent.events.circles.CircleMembershipGranted;
import nl.meent.events.consultations.Audience;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.consultations.DeadlineExtended;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.themes.ThemeId;
import nl.meent.notification.ALog;
import nl.meent.notification.Community;

/**
 * Members who come, go and change while consultations open and close, and, said as plainly as can be and by other means than the
 * product's, who is to be invited by which commit.
 */
final class AudienceInMotion {

    private static final ThemeId AI = ThemeId.of("ai-verordening");
    private static final Duration HOUR = Duration.ofHours(1);

    /** Each with the same in words that can be looked up. */
    enum Asked {
        EVERYONE(Community.EVERYONE, _ -> true),
        FGS(Community.FGS, member -> member.function == MemberFunction.FG),
        CIRCLE(audience(List.of(), true, false, List.of()), member -> member.inCircle),
        UTRECHT_ON_AI(
                audience(List.of(), false, true, List.of(UTRECHT.code())),
                member -> member.onAi && member.organisation.equals(UTRECHT)),
        FGS_IN_CIRCLE(
                audience(List.of(MemberFunction.FG), true, false, List.of()),
                member -> member.function == MemberFunction.FG && member.inCircle);

        private final Audience audience;
        private final Predicate<Someone> holds;

        Asked(Audience audience, Predicate<Someone> holds) {
            this.audience = audience;
            this.holds = holds;
        }

        private static Audience audience(
                List<MemberFunction> functions, boolean circle, boolean theme, List<String> organisations) {
            return new Audience(
                    functions,
                    circle ? List.of(FG_CIRCLE) : List.of(),
                    theme ? List.of(AI) : List.of(),
                    List.of(),
                    organisations);
        }
    }

    /** What can happen; who or which is a number that is taken modulo how many there are. */
    enum Kind {
        REGISTERS,
        CHANGES,
        JOINS,
        LEAVES,
        OPENS,
        EXTENDS,
        CLOSES,
        WITHDRAWS
    }

    /**
     * Something that happens.
     *
     * @param kind      what
     * @param which     the member, or the consultation
     * @param how       function, organisation and theme of a member; audience and length of a consultation
     * @param sameAsNow whether it stands in one commit with what came before
     */
    record Happening(Kind kind, int which, int how, boolean sameAsNow) {}

    private static final class Someone {
        private MemberFunction function = MemberFunction.FG;
        private Organisation organisation = UTRECHT;
        private boolean onAi;
        private boolean inCircle;
    }

    private static final class Asking {
        private Asked asked = Asked.EVERYONE;
        private Instant closesAt = Instant.MIN;
        private boolean ended;
    }

    private final ALog log = new ALog();
    private final Map<MemberId, Someone> members = new HashMap<>();
    private final Map<ConsultationId, Asking> consultations = new HashMap<>();
    private final Map<ConsultationId, Map<MemberId, Long>> invited = new HashMap<>();
    private final List<CommunityEvent> commit = new ArrayList<>();
    private final Set<Kind> seen = new HashSet<>();

    AudienceInMotion(List<Happening> happenings) {
        for (Happening happening : happenings) {
            if (!happening.sameAsNow()) {
                store();
            }
            event(happening).forEach(event -> {
                commit.add(event);
                seen.add(happening.kind());
                invite();
            });
        }
        store();
    }

    ALog log() {
        return log;
    }

    /** By consultation, who is told that it is open, and by which commit. */
    Map<ConsultationId, Map<MemberId, Long>> invited() {
        return invited;
    }

    Set<Kind> seen() {
        return seen;
    }

    private void store() {
        if (!commit.isEmpty()) {
            log.commit(commit.toArray(CommunityEvent[]::new));
            commit.clear();
        }
    }

    private Instant now() {
        return ALog.time(log.position() + 1);
    }

    private void invite() {
        consultations.forEach((id, asking) -> members.forEach((member, someone) -> {
            boolean open = !asking.ended && now().isBefore(asking.closesAt);
            if (open && asking.asked.holds.test(someone)) {
                Objects.requireNonNull(invited.get(id)).putIfAbsent(member, log.position() + 1);
            }
        }));
    }

    private Stream<CommunityEvent> event(Happening happening) {
        return switch (happening.kind()) {
            case REGISTERS -> registers(happening);
            case CHANGES, JOINS, LEAVES -> of(members.keySet(), happening).flatMap(id -> moves(id, happening));
            case OPENS -> opens(happening);
            case EXTENDS, WITHDRAWS -> of(those(false), happening).flatMap(id -> goesOn(id, happening));
            case CLOSES -> of(those(true), happening).flatMap(id -> goesOn(id, happening));
        };
    }

    private static <T> Stream<T> of(Set<T> all, Happening happening) {
        List<T> sorted = all.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        return sorted.isEmpty() ? Stream.empty() : Stream.of(sorted.get(happening.which() % sorted.size()));
    }

    private Stream<CommunityEvent> registers(Happening happening) {
        MemberId id = Community.member("lid " + happening.which());
        if (members.containsKey(id)) {
            return Stream.empty();
        }
        Someone someone = new Someone();
        members.put(id, someone);
        works(someone, happening.how());
        return Stream.of(Community.registered(id, someone.function, someone.organisation));
    }

    private static void works(Someone someone, int how) {
        someone.function = how % 2 == 0 ? MemberFunction.FG : MemberFunction.CISO;
        someone.organisation = how / 2 % 2 == 0 ? UTRECHT : ZWOLLE;
    }

    private Stream<CommunityEvent> moves(MemberId id, Happening happening) {
        Someone someone = Objects.requireNonNull(members.get(id));
        boolean byItself = happening.how() % 2 == 0;
        return switch (happening.kind()) {
            case JOINS -> {
                someone.inCircle = true;
                yield Stream.of(byItself ? Community.joined(id) : new CircleMembershipGranted(FG_CIRCLE, id, id));
            }
            case LEAVES -> {
                someone.inCircle = false;
                yield Stream.of(byItself ? Community.left(id) : new CircleMemberRemoved(FG_CIRCLE, id, id));
            }
            default -> {
                works(someone, happening.how());
                someone.onAi = happening.how() / 4 % 2 == 0;
                ThemeId[] themes = someone.onAi ? new ThemeId[] {AI} : new ThemeId[0];
                yield Stream.of(Community.profile(id, someone.function, someone.organisation, themes));
            }
        };
    }

    private Stream<CommunityEvent> opens(Happening happening) {
        Asked asked = Asked.values()[happening.which() % Asked.values().length];
        ConsultationId id = ConsultationId.next();
        Asking asking = new Asking();
        asking.asked = asked;
        asking.closesAt = now().plus(HOUR.multipliedBy(1 + happening.how() / 2));
        consultations.put(id, asking);
        invited.put(id, new HashMap<>());
        return Stream.of(Community.opened(id, asked.audience, ResponsePer.MEMBER, asking.closesAt));
    }

    /** Those that have not ended, and whose time has passed or has not. */
    private Set<ConsultationId> those(boolean over) {
        return consultations.entrySet().stream()
                .filter(each -> !each.getValue().ended)
                .filter(each -> now().isBefore(each.getValue().closesAt) != over)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Stream<CommunityEvent> goesOn(ConsultationId id, Happening happening) {
        Asking asking = Objects.requireNonNull(consultations.get(id));
        if (happening.kind() == Kind.EXTENDS) {
            asking.closesAt = asking.closesAt.plus(HOUR.multipliedBy(1 + happening.how()));
            return Stream.of(new DeadlineExtended(id, asking.closesAt, "Vakantie"));
        }
        asking.ended = true;
        return Stream.of(
                happening.kind() == Kind.CLOSES
                        ? new ConsultationClosed(id, asking.closesAt)
                        : new ConsultationWithdrawn(id, "Niet meer nodig"));
    }
}

package nl.meent.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.meent.events.CommunityEvent;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.CircleJoined;
import nl.meent.events.circles.CircleLeft;
import nl.meent.events.consultations.Audience;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.Publication;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.Respondent;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.consultations.ResponseSubmitted;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.meetups.MeetupDetailsChanged;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.meetups.MeetupScheduled;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.MemberProfileChanged;
import nl.meent.events.members.MemberRegistered;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.members.Role;
import nl.meent.events.posts.AnswerGiven;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.Author;
import nl.meent.events.posts.CommentId;
import nl.meent.events.posts.CommentPlaced;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostKind;
import nl.meent.events.posts.PostPublished;
import nl.meent.events.themes.ThemeId;
import org.jspecify.annotations.Nullable;

/** The words in which tests tell what happened in the community. */
public final class Community {

    public static final MemberId ANNE = member("anne");
    public static final MemberId BRAM = member("bram");
    public static final MemberId CARLA = member("carla");
    public static final MemberId DAAN = member("daan");
    public static final Organisation UTRECHT = municipality("GM0344", "Utrecht");
    public static final Organisation ZWOLLE = municipality("GM0193", "Zwolle");
    public static final CircleId FG_CIRCLE = CircleId.of("fg-kring");
    public static final Audience EVERYONE = new Audience(List.of(), List.of(), List.of(), List.of(), List.of());
    public static final Audience FGS =
            new Audience(List.of(MemberFunction.FG), List.of(), List.of(), List.of(), List.of());

    private Community() {}

    public static MemberId member(String name) {
        return new MemberId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    public static Organisation municipality(String code, String name) {
        return new Organisation(code, name, OrganisationKind.MUNICIPALITY);
    }

    public static CommunityEvent registered(MemberId member, MemberFunction function, Organisation organisation) {
        return new MemberRegistered(member, known(member, "Naam"), function, organisation, List.of(Role.MEMBER));
    }

    public static CommunityEvent profile(
            MemberId member, MemberFunction function, Organisation organisation, ThemeId... themes) {
        return new MemberProfileChanged(member, known(member, "Naam"), function, organisation, List.of(themes), true);
    }

    public static CommunityEvent joined(MemberId member) {
        return new CircleJoined(FG_CIRCLE, member);
    }

    public static CommunityEvent left(MemberId member) {
        return new CircleLeft(FG_CIRCLE, member);
    }

    public static CommunityEvent asked(PostId post, MemberId asker, CircleId... circles) {
        return published(post, PostKind.QUESTION, Author.named(asker), known(asker, "Mag dit?"), circles);
    }

    public static CommunityEvent askedWithoutName(PostId post, MemberId asker) {
        return published(
                post, PostKind.QUESTION, Author.withoutName(asker, MemberFunction.FG), known(asker, "Mag dit?"));
    }

    public static CommunityEvent published(
            PostId post, PostKind kind, Author author, Personal<String> title, CircleId... circles) {
        return new PostPublished(post, kind, title, Personal.erased(), List.of(), List.of(circles), author, null, null);
    }

    public static CommunityEvent answered(PostId post, AnswerId answer, Author author) {
        return new AnswerGiven(post, answer, Personal.erased(), author);
    }

    public static CommunityEvent commented(PostId post, @Nullable AnswerId answer, Author author) {
        return new CommentPlaced(post, CommentId.next(), answer, Personal.erased(), author);
    }

    public static CommunityEvent scheduled(MeetupId meetup, MemberId host, CircleId... circles) {
        return new MeetupScheduled(
                meetup,
                known(host, "Intervisie"),
                known(host, "Wij praten."),
                List.of(),
                List.of(circles),
                Instant.parse("2026-12-01T09:00:00Z"),
                Instant.parse("2026-12-01T11:00:00Z"),
                known(host, "Utrecht"),
                null,
                known(host, List.of()),
                false,
                new Capacity(1, 0),
                host);
    }

    public static CommunityEvent place(MeetupId meetup, MemberId host, String place, String description) {
        return new MeetupDetailsChanged(
                meetup,
                known(host, "Intervisie"),
                known(host, description),
                List.of(),
                known(host, place),
                null,
                known(host, List.of()),
                false);
    }

    public static CommunityEvent opened(
            ConsultationId consultation, Audience audience, ResponsePer per, Instant closesAt) {
        var content = new ConsultationContent(
                "Reactie op de AI-verordening",
                "AI-verordening",
                "",
                List.of(),
                List.of(new Question("q1", QuestionKind.OPEN, "Waar hangen zij?", null, false, List.of(), null, null)),
                audience,
                null,
                closesAt,
                per,
                Publication.NONE);
        return new ConsultationOpened(consultation, content, ALog.time(0), closesAt);
    }

    public static CommunityEvent responded(ConsultationId consultation, MemberId member, Organisation organisation) {
        return new ResponseSubmitted(
                new ResponseId(UUID.nameUUIDFromBytes((consultation + "/" + member).getBytes(UTF_8))),
                consultation,
                Personal.erased(),
                Personal.of(
                        DataSubject.contributionsOf(member), new Respondent(member, MemberFunction.FG, organisation)),
                ALog.time(0),
                null,
                null);
    }

    public static <T> Personal<T> known(MemberId member, T value) {
        return Personal.of(DataSubject.contributionsOf(member), value);
    }
}

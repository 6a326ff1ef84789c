package nl.meent.standalone.content;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A meetup, who registered in which order, and what came of it. */
final class MeetupSteps {

    private static final Duration BETWEEN_REGISTRATIONS = Duration.ofMinutes(25);
    private static final Duration UNTIL_ATTENDANCE = Duration.ofHours(1);

    private final Meetup meetup;
    private final Calendar calendar;
    private final Instant at;
    private final Instant ends;
    private final String path;
    private final List<Step> steps = new ArrayList<>();

    private MeetupSteps(Meetup meetup, Calendar calendar) {
        this.meetup = meetup;
        this.calendar = calendar;
        at = calendar.ago(meetup.daysAgo(), meetup.time());
        ends = calendar.in(meetup.startsInDays(), meetup.endsAt());
        path = "/v1/meetups/" + Step.idOf(meetup.key());
    }

    static List<Step> of(Meetup meetup, Calendar calendar) {
        return new MeetupSteps(meetup, calendar).all();
    }

    private List<Step> all() {
        schedule();
        for (int i = 0; i < meetup.registrations().size(); i++) {
            registration(meetup.registrations().get(i), i + 1);
        }
        for (int i = 0; i < meetup.materials().size(); i++) {
            material(meetup.materials().get(i), i + 1);
        }
        Meetup.Recap recap = meetup.recap();
        if (recap != null) {
            Instant written = calendar.ago(recap.daysAgo(), recap.time());
            steps.add(byHost("-recap", written, "/recap", Map.of("body", recap.body())));
        }
        Meetup.Cancellation cancellation = meetup.cancellation();
        if (cancellation != null) {
            Instant decided = calendar.ago(cancellation.daysAgo(), cancellation.time());
            steps.add(byHost("-cancellation", decided, "/cancellation", Map.of("reason", cancellation.reason())));
        }
        return steps;
    }

    private void schedule() {
        steps.add(Step.create(
                meetup.key(),
                at,
                meetup.author(),
                "/v1/meetups",
                new Body()
                        .with("title", meetup.title())
                        .with("description", meetup.description())
                        .with("themes", meetup.themes())
                        .with("circles", meetup.circles())
                        .with(
                                "startsAt",
                                calendar.in(meetup.startsInDays(), meetup.startsAt())
                                        .toString())
                        .with("endsAt", ends.toString())
                        .with("place", meetup.place())
                        .with("onlineUrl", meetup.onlineUrl())
                        .with("capacity", meetup.capacity())
                        .with("agenda", meetup.agenda())
                        .with("public", meetup.isPublic())
                        .fields()));
    }

    private void registration(Meetup.Registration registration, int number) {
        String account = registration.account();
        steps.add(Step.put(
                meetup.key() + "-registers-" + account,
                at.plus(BETWEEN_REGISTRATIONS.multipliedBy(number)),
                account,
                path + "/registrations/me",
                Map.of("way", registration.way())));
        Boolean attended = registration.attended();
        if (attended != null) {
            steps.add(byHost(
                    "-attendance-" + account,
                    ends.plus(UNTIL_ATTENDANCE),
                    "/registrations/" + Step.idOf(PeopleSteps.memberKey(account)) + "/attendance",
                    Map.of("attended", attended)));
        }
    }

    private void material(JsonNode material, int number) {
        steps.add(new Step(
                meetup.key() + "-material-" + number,
                meetup.status().equals("HELD") ? ends.plus(UNTIL_ATTENDANCE) : at,
                meetup.author(),
                "POST",
                path + "/materials",
                Map.of(
                        "title", material.path("title").asString(),
                        "url", material.path("url").asString()),
                Step.Kind.DECIDES));
    }

    private Step byHost(String key, Instant when, String below, Map<String, Object> body) {
        return Step.put(meetup.key() + key, when, meetup.author(), path + below, body);
    }
}

package nl.meent.standalone.content;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A consultation from its draft to its outcome. */
final class ConsultationSteps {

    private static final Duration DRAFTED_BEFORE = Duration.ofHours(20);
    private static final Duration UNTIL_CLOSED = Duration.ofSeconds(6);

    private final Consultation consultation;
    private final Calendar calendar;
    private final Function<String, String> portalPath;
    private final Instant opens;
    private final String path;
    private final List<Step> steps = new ArrayList<>();

    private ConsultationSteps(Consultation consultation, Calendar calendar, Function<String, String> portalPath) {
        this.consultation = consultation;
        this.calendar = calendar;
        this.portalPath = portalPath;
        opens = calendar.in(consultation.opensInDays(), consultation.opensAt());
        path = "/v1/consultations/" + Step.idOf(consultation.key());
    }

    /** @param portalPath from the key of a post or meetup to its path in the portal */
    static List<Step> of(Consultation consultation, Calendar calendar, Function<String, String> portalPath) {
        return new ConsultationSteps(consultation, calendar, portalPath).all();
    }

    private List<Step> all() {
        draft();
        steps.add(byAdvocate("-opening", opens, "/opening", null));
        clarifications();
        extensions();
        consultation.responses().forEach(this::response);
        drafts();
        if (consultation.closesInDays() < 0) {
            closing();
        }
        outcome();
        return steps;
    }

    private void draft() {
        steps.add(Step.create(
                consultation.key(),
                opens.minus(DRAFTED_BEFORE),
                consultation.author(),
                "/v1/consultations",
                new Body()
                        .with("title", consultation.title())
                        .with("development", consultation.development())
                        .with("body", consultation.body())
                        .with("documents", consultation.documents())
                        .with("sections", consultation.sections())
                        .with("questions", consultation.questions())
                        .with("audience", consultation.audience())
                        .with("opensAt", opens.toString())
                        .with("closesAt", firstDeadline().toString())
                        .with("responsePer", consultation.responsePer())
                        .with("publication", consultation.publication())
                        .fields()));
    }

    private Instant firstDeadline() {
        int days = consultation.deadlineExtensions().isEmpty()
                ? consultation.closesInDays()
                : consultation.deadlineExtensions().getFirst().fromInDays();
        return calendar.in(days, consultation.closesAt());
    }

    private void clarifications() {
        for (Consultation.Clarification clarification : consultation.clarifications()) {
            steps.add(new Step(
                    consultation.key() + "-clarifies-" + clarification.questionId(),
                    calendar.ago(clarification.daysAgo(), clarification.time()),
                    consultation.author(),
                    "POST",
                    path + "/clarifications",
                    Map.of("questionId", clarification.questionId(), "text", clarification.text()),
                    Step.Kind.DECIDES));
        }
    }

    private void extensions() {
        for (Consultation.DeadlineExtension extension : consultation.deadlineExtensions()) {
            Instant later = calendar.in(extension.toInDays(), extension.closesAt());
            steps.add(byAdvocate(
                    "-deadline-" + extension.toInDays(),
                    calendar.ago(extension.daysAgo(), extension.time()),
                    "/deadline",
                    Map.of("closesAt", later.toString(), "reason", extension.reason())));
        }
    }

    private void response(Consultation.Response response) {
        steps.add(Step.put(
                consultation.key() + "-response-" + response.account(),
                calendar.ago(response.daysAgo(), response.time()),
                response.account(),
                path + "/responses/mine",
                Map.of("answers", response.answers())));
    }

    /** One draft per member; of an organisation's draft each colleague writes answers. */
    private void drafts() {
        Set<String> written = new HashSet<>();
        for (Consultation.Response draft : consultation.drafts()) {
            Instant at = calendar.ago(draft.daysAgo(), draft.time());
            String key = consultation.key() + "-draft-" + draft.account();
            if (!consultation.isPerOrganisation()) {
                steps.add(Step.put(
                        key, at, draft.account(), path + "/response-drafts/mine", Map.of("answers", draft.answers())));
                continue;
            }
            for (Consultation.Answer answer : draft.answers()) {
                if (!written.add(draft.account() + answer.questionId())) {
                    throw new IllegalStateException("answered twice in the draft of " + draft.account());
                }
                steps.add(Step.put(
                        key + "-" + answer.questionId(),
                        at,
                        draft.account(),
                        path + "/response-drafts/mine/answers/" + answer.questionId(),
                        Map.of("value", answer.value())));
            }
        }
    }

    private void closing() {
        Instant closed = calendar.in(consultation.closesInDays(), consultation.closesAt());
        steps.add(new Step(
                consultation.key() + "-closed",
                closed.plus(UNTIL_CLOSED),
                consultation.author(),
                "GET",
                path,
                null,
                Step.Kind.AWAITS_CLOSED));
    }

    private void outcome() {
        Consultation.Outcome outcome = consultation.outcome();
        if (outcome == null) {
            return;
        }
        steps.add(byAdvocate(
                "-outcome",
                calendar.ago(outcome.daysAgo(), outcome.time()),
                "/outcome",
                new Body()
                        .with("summary", outcome.summary())
                        .with("perQuestion", outcome.perQuestion())
                        .with("links", outcome.links().stream().map(this::link).toList())
                        .fields()));
        outcome.followUps().forEach(this::followUp);
    }

    private void followUp(Consultation.FollowUp followUp) {
        Integer news = followUp.newsInDays();
        steps.add(new Step(
                consultation.key() + "-follow-up-" + followUp.daysAgo(),
                calendar.ago(followUp.daysAgo(), followUp.time()),
                consultation.author(),
                "POST",
                path + "/follow-ups",
                new Body()
                        .with("questionId", followUp.questionId())
                        .with("text", followUp.text())
                        .with("state", followUp.state())
                        .with("newsBy", news == null ? null : calendar.day(news).toString())
                        .fields(),
                Step.Kind.DECIDES));
    }

    private Map<String, Object> link(Consultation.Link link) {
        String ref = link.ref();
        return new Body()
                .with("title", link.title())
                .with("url", ref == null ? link.url() : portalPath.apply(ref))
                .fields();
    }

    private Step byAdvocate(
            String key, Instant when, String below, @org.jspecify.annotations.Nullable Map<String, Object> body) {
        return Step.put(consultation.key() + key, when, consultation.author(), path + below, body);
    }
}

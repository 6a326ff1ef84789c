package nl.meent.community.consultations.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.meent.community.circles.read.Circles;
import nl.meent.community.consultations.web.ConsultationBody.AudienceBody;
import nl.meent.community.consultations.web.ConsultationBody.QuestionBody;
import nl.meent.community.references.ReferenceRejection;
import nl.meent.community.themes.read.Themes;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.Rejection;
import nl.meent.runtime.web.bodies.Proposal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks what single fields cannot: whether the parts of a draft fit each other and what they refer to exists. */
@Component
class DraftCheck {

    static final int LONGEST_SCALE = 100;

    private final Themes themes;
    private final Circles circles;
    private final DocumentsCheck documents;

    DraftCheck(Themes themes, Circles circles, DocumentsCheck documents) {
        this.themes = themes;
        this.circles = circles;
        this.documents = documents;
    }

    /** Completes with the draft, or with everything that is wrong with it. */
    Mono<ConsultationBody> checked(Proposal<ConsultationBody> proposal) {
        return proposal.checked(this::wrong);
    }

    private Mono<List<InvalidField>> wrong(ConsultationBody body) {
        List<InvalidField> wrong = new ArrayList<>();
        times(body, wrong);
        questions(body.questionBodies(), wrong);
        QuestionsCheck.check(body, wrong);
        return Mono.zip(unknownThemes(body), unknownCircles(body), documents.wrong(body))
                .map(found -> {
                    wrong.addAll(found.getT1());
                    wrong.addAll(found.getT2());
                    wrong.addAll(found.getT3());
                    return wrong;
                });
    }

    private static void times(ConsultationBody body, List<InvalidField> wrong) {
        if (body.opensAt() != null
                && body.closesAt() != null
                && !body.closesAt().isAfter(body.opensAt())) {
            wrong.add(new InvalidField("/closesAt", ConsultationBodyRejection.CLOSES_BEFORE_OPENING));
        }
    }

    /** Of a question without id or kind its shape says enough. */
    @SuppressWarnings({"NullAway", "ConstantValue"}) // the shape may be wrong
    private static void questions(List<QuestionBody> questions, List<InvalidField> wrong) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            QuestionBody question = questions.get(i);
            if (question == null || question.id() == null || question.kind() == null) {
                continue;
            }
            String pointer = "/questions/" + i;
            if (!ids.add(question.id())) {
                wrong.add(new InvalidField(
                        pointer + "/id",
                        ConsultationBodyRejection.SAME_QUESTION_ID,
                        Map.of("question", question.id())));
            }
            switch (question.kind()) {
                case SINGLE, RANKING -> options(question, pointer, wrong);
                case MULTIPLE -> {
                    options(question, pointer, wrong);
                    most(question, pointer, wrong);
                }
                case SCALE -> {
                    noOptions(question, pointer, wrong);
                    scale(question, pointer, wrong);
                }
                case OPEN, STATEMENT, PARAGRAPHS -> noOptions(question, pointer, wrong);
            }
        }
    }

    private static void options(QuestionBody question, String pointer, List<InvalidField> wrong) {
        List<String> options = question.optionTexts();
        if (options.size() < 2) {
            wrong.add(new InvalidField(pointer + "/options", ConsultationBodyRejection.TOO_FEW_OPTIONS));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            String option = Objects.requireNonNullElse(options.get(i), "");
            if (!option.isBlank() && !seen.add(option)) {
                wrong.add(new InvalidField(
                        pointer + "/options/" + i, ConsultationBodyRejection.SAME_OPTION, Map.of("option", option)));
            }
        }
    }

    private static void most(QuestionBody question, String pointer, List<InvalidField> wrong) {
        int options = question.optionTexts().size();
        if (question.max() != null && (question.max() < 1 || question.max() > options)) {
            wrong.add(new InvalidField(
                    pointer + "/max", ConsultationBodyRejection.MOST_OUT_OF_RANGE, Map.of("options", options)));
        }
    }

    private static void scale(QuestionBody question, String pointer, List<InvalidField> wrong) {
        Integer min = question.min();
        Integer max = question.max();
        if (min == null || max == null || max <= min || (long) max - min > LONGEST_SCALE) {
            wrong.add(new InvalidField(pointer + "/max", ConsultationBodyRejection.NO_SCALE));
        }
    }

    private static void noOptions(QuestionBody question, String pointer, List<InvalidField> wrong) {
        if (!question.optionTexts().isEmpty()) {
            wrong.add(new InvalidField(pointer + "/options", ConsultationBodyRejection.NO_OPTIONS_HERE));
        }
    }

    private Mono<List<InvalidField>> unknownThemes(ConsultationBody body) {
        List<? extends @Nullable String> asked = named(body, AudienceBody::themes);
        return themes.known(asked.stream()
                        .filter(Objects::nonNull)
                        .map(ThemeId::new)
                        .toList())
                .map(known -> unknown(
                        asked,
                        theme -> known.contains(new ThemeId(theme)),
                        "/audience/themes/",
                        "theme",
                        ReferenceRejection.UNKNOWN_THEME));
    }

    /** An advocate may ask a circle that the advocate is not in; that it exists is no secret. */
    private Mono<List<InvalidField>> unknownCircles(ConsultationBody body) {
        List<? extends @Nullable String> asked = named(body, AudienceBody::circles);
        return asked.isEmpty()
                ? Mono.just(List.of())
                : circles.all()
                        .map(circle -> circle.id().value())
                        .collect(Collectors.toSet())
                        .map(known -> unknown(
                                asked,
                                known::contains,
                                "/audience/circles/",
                                "circle",
                                ConsultationBodyRejection.UNKNOWN_CIRCLE));
    }

    private static List<? extends @Nullable String> named(
            ConsultationBody body, Function<AudienceBody, @Nullable List<String>> list) {
        AudienceBody audience = body.audience();
        List<String> named = audience == null ? null : list.apply(audience);
        return named == null ? List.of() : named;
    }

    private static List<InvalidField> unknown(
            List<? extends @Nullable String> asked,
            Predicate<String> known,
            String pointer,
            String name,
            Rejection rejection) {
        List<InvalidField> unknown = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            String text = asked.get(i);
            if (text != null && !known.test(text)) {
                unknown.add(new InvalidField(pointer + i, rejection, Map.of(name, text)));
            }
        }
        return unknown;
    }
}

package nl.meent.community.consultations.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.community.circles.read.Circles;
import nl.meent.community.consultations.web.ConsultationBody.AudienceBody;
import nl.meent.community.consultations.web.ConsultationBody.QuestionBody;
import nl.meent.community.references.ReferenceRejection;
import nl.meent.community.themes.read.Themes;
import nl.meent.events.circles.CircleId;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks what single fields cannot: whether the parts of a draft fit each other and what they refer to exists. */
@Component
class DraftCheck {

    private static final int LONGEST_SCALE = 100;

    private final Themes themes;
    private final Circles circles;

    DraftCheck(Themes themes, Circles circles) {
        this.themes = themes;
        this.circles = circles;
    }

    /** Completes with the draft, or with everything that is wrong with it. */
    Mono<ConsultationBody> check(ConsultationBody body) {
        List<InvalidField> wrong = new ArrayList<>();
        times(body, wrong);
        questions(body.questionBodies(), wrong);
        return Mono.zip(unknownThemes(body), unknownCircles(body)).map(unknown -> {
            wrong.addAll(unknown.getT1());
            wrong.addAll(unknown.getT2());
            if (!wrong.isEmpty()) {
                throw new InvalidException(wrong);
            }
            return body;
        });
    }

    private static void times(ConsultationBody body, List<InvalidField> wrong) {
        if (body.opensAt() != null
                && body.closesAt() != null
                && !body.closesAt().isAfter(body.opensAt())) {
            wrong.add(new InvalidField("/closesAt", ConsultationBodyRejection.CLOSES_BEFORE_OPENING));
        }
    }

    private static void questions(List<QuestionBody> questions, List<InvalidField> wrong) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            QuestionBody question = questions.get(i);
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
                case OPEN, STATEMENT -> noOptions(question, pointer, wrong);
            }
        }
    }

    private static void options(QuestionBody question, String pointer, List<InvalidField> wrong) {
        if (question.optionTexts().size() < 2) {
            wrong.add(new InvalidField(pointer + "/options", ConsultationBodyRejection.TOO_FEW_OPTIONS));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < question.optionTexts().size(); i++) {
            String option = question.optionTexts().get(i);
            if (!seen.add(option)) {
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
        List<ThemeId> asked =
                named(body, AudienceBody::themes).map(ThemeId::new).toList();
        return themes.known(asked)
                .map(known -> unknown(asked, known, "/audience/themes/", "theme", ReferenceRejection.UNKNOWN_THEME));
    }

    /** An advocate may ask a circle that the advocate is not in; that it exists is no secret. */
    private Mono<List<InvalidField>> unknownCircles(ConsultationBody body) {
        List<CircleId> asked =
                named(body, AudienceBody::circles).map(CircleId::new).toList();
        return asked.isEmpty()
                ? Mono.just(List.of())
                : circles.all()
                        .map(circle -> circle.id())
                        .collectList()
                        .map(known -> unknown(
                                asked,
                                known,
                                "/audience/circles/",
                                "circle",
                                ConsultationBodyRejection.UNKNOWN_CIRCLE));
    }

    private static Stream<String> named(ConsultationBody body, Function<AudienceBody, @Nullable List<String>> list) {
        AudienceBody audience = body.audience();
        List<String> named = audience == null ? null : list.apply(audience);
        return named == null ? Stream.empty() : named.stream();
    }

    private static <T> List<InvalidField> unknown(
            List<T> asked, List<T> known, String pointer, String name, Rejection rejection) {
        return IntStream.range(0, asked.size())
                .filter(i -> !known.contains(asked.get(i)))
                .mapToObj(i -> new InvalidField(
                        pointer + i, rejection, Map.of(name, asked.get(i).toString())))
                .toList();
    }
}

package nl.meent.community.consultations.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.community.consultations.web.ConsultationBody.QuestionBody;
import nl.meent.community.themes.read.Themes;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.Rejection;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks what single fields cannot: whether the parts of a draft fit each other and what they refer to exists. */
@Component
class DraftCheck {

    private static final int LONGEST_SCALE = 100;

    private final Themes themes;

    DraftCheck(Themes themes) {
        this.themes = themes;
    }

    /** Completes with the draft, or with everything that is wrong with it. */
    Mono<ConsultationBody> check(ConsultationBody body) {
        List<InvalidField> wrong = new ArrayList<>();
        times(body, wrong);
        questions(body.questionBodies(), wrong);
        return unknownThemes(body).map(unknown -> {
            wrong.addAll(unknown);
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
        List<ThemeId> asked = themesOf(body).map(ThemeId::new).toList();
        return themes.known(asked)
                .map(known -> unknown(asked, known, "/audience/themes/", ConsultationBodyRejection.UNKNOWN_THEME));
    }

    private static Stream<String> themesOf(ConsultationBody body) {
        return body.audience() == null || body.audience().themes() == null
                ? Stream.empty()
                : body.audience().themes().stream();
    }

    private static List<InvalidField> unknown(
            List<ThemeId> asked, List<ThemeId> known, String pointer, Rejection rejection) {
        return IntStream.range(0, asked.size())
                .filter(i -> !known.contains(asked.get(i)))
                .mapToObj(i -> new InvalidField(
                        pointer + i, rejection, Map.of("theme", asked.get(i).value())))
                .toList();
    }
}

package nl.meent.community.consultations.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.meent.community.consultations.web.ConsultationBody.QuestionBody;
import nl.meent.community.consultations.write.Stance;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.Rejection;

/** Whether the questions of a draft fit each other: their sections, after which answers they are asked, and their texts. */
@SuppressWarnings({"NullAway", "ConstantValue"
}) // the shape of what is checked may be wrong; then that is said elsewhere
final class QuestionsCheck {

    private final List<SectionBody> sections;
    private final List<QuestionBody> questions;
    private final List<InvalidField> wrong;

    private QuestionsCheck(ConsultationBody body, List<InvalidField> wrong) {
        this.sections = body.sectionBodies();
        this.questions = body.questionBodies();
        this.wrong = wrong;
    }

    /** Adds what is wrong. */
    static void check(ConsultationBody body, List<InvalidField> wrong) {
        QuestionsCheck check = new QuestionsCheck(body, wrong);
        check.sections();
        check.standing();
        for (int i = 0; i < check.questions.size(); i++) {
            if (check.questions.get(i) != null) {
                check.condition(i);
                check.paragraphs(check.questions.get(i), "/questions/" + i + "/paragraphs");
            }
        }
    }

    private void sections() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            SectionBody section = sections.get(i);
            if (section != null && section.id() != null && !ids.add(section.id())) {
                say("/sections/" + i + "/id", ConsultationBodyRejection.SAME_SECTION_ID, "section", section.id());
            }
        }
    }

    /** Questions in no section come first, then those of each section in the order of the sections. */
    private void standing() {
        List<String> ids = sections.stream()
                .map(section -> section == null ? null : section.id())
                .toList();
        int reached = -1;
        for (int i = 0; i < questions.size(); i++) {
            QuestionBody question = questions.get(i);
            String section = question == null ? null : question.section();
            String pointer = "/questions/" + i + "/section";
            int place = ids.indexOf(section);
            if (section != null && place < 0) {
                say(pointer, ConsultationBodyRejection.UNKNOWN_SECTION, "section", section);
            } else if (section == null && reached >= 0) {
                wrong.add(new InvalidField(pointer, ConsultationBodyRejection.OUTSIDE_SECTIONS));
            } else if (section != null && place < reached) {
                wrong.add(new InvalidField(pointer, ConsultationBodyRejection.SECTION_APART));
            }
            reached = Math.max(reached, section == null ? reached : place);
        }
    }

    private void condition(int i) {
        ConditionBody condition = questions.get(i).condition();
        if (condition == null || condition.questionId() == null || condition.anyOf() == null) {
            return;
        }
        String pointer = "/questions/" + i + "/condition";
        QuestionBody earlier = questions.subList(0, i).stream()
                .filter(question -> question != null && condition.questionId().equals(question.id()))
                .findFirst()
                .orElse(null);
        if (earlier == null) {
            say(
                    pointer + "/questionId",
                    ConsultationBodyRejection.CONDITION_NOT_EARLIER,
                    "question",
                    condition.questionId());
        } else if (values(earlier).isEmpty()) {
            wrong.add(new InvalidField(pointer + "/questionId", ConsultationBodyRejection.CONDITION_NO_CHOICE));
        } else {
            values(condition, values(earlier), pointer + "/anyOf");
        }
    }

    private void values(ConditionBody condition, List<Object> possible, String pointer) {
        List<Object> values = condition.values();
        if (values.isEmpty()) {
            wrong.add(new InvalidField(pointer, ConsultationBodyRejection.CONDITION_WITHOUT_VALUES));
        }
        for (int j = 0; j < values.size(); j++) {
            Object value = values.get(j);
            if (value != null && !possible.contains(value)) {
                Map<String, Object> more = new LinkedHashMap<>();
                more.put("value", String.valueOf(value));
                more.put("values", possible);
                wrong.add(new InvalidField(
                        pointer + "/" + j, ConsultationBodyRejection.CONDITION_VALUE_UNKNOWN, Map.copyOf(more)));
            }
        }
    }

    /** What one can choose; nothing where one doesn't choose. */
    private static List<Object> values(QuestionBody question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE ->
                question.optionTexts().stream()
                        .filter(Objects::nonNull)
                        .<Object>map(option -> option)
                        .toList();
            case STATEMENT ->
                Arrays.stream(Stance.values()).<Object>map(Enum::name).toList();
            case SCALE -> scale(question);
            case OPEN, RANKING, PARAGRAPHS -> List.of();
            case null -> List.of();
        };
    }

    private static List<Object> scale(QuestionBody question) {
        int min = Objects.requireNonNullElse(question.min(), 1);
        int max = Objects.requireNonNullElse(question.max(), min);
        int last = (int) Math.min(max, (long) min + DraftCheck.LONGEST_SCALE);
        return IntStream.rangeClosed(min, last).<Object>mapToObj(value -> value).toList();
    }

    private void paragraphs(QuestionBody question, String pointer) {
        List<ParagraphBody> paragraphs = question.paragraphBodies();
        boolean isAbout = question.kind() == QuestionKind.PARAGRAPHS;
        if (isAbout == paragraphs.isEmpty() && question.kind() != null) {
            wrong.add(new InvalidField(
                    pointer,
                    isAbout ? ConsultationBodyRejection.NO_PARAGRAPHS : ConsultationBodyRejection.NO_PARAGRAPHS_HERE));
        }
        Set<String> numbers = new HashSet<>();
        for (int j = 0; j < paragraphs.size(); j++) {
            ParagraphBody paragraph = paragraphs.get(j);
            if (paragraph != null
                    && paragraph.number() != null
                    && !paragraph.number().isBlank()
                    && !numbers.add(paragraph.number().strip())) {
                say(
                        pointer + "/" + j + "/number",
                        ConsultationBodyRejection.SAME_PARAGRAPH,
                        "paragraph",
                        paragraph.number().strip());
            }
        }
    }

    private void say(String pointer, Rejection rejection, String name, String value) {
        wrong.add(new InvalidField(pointer, rejection, Map.of(name, value)));
    }
}

package nl.meent.portal.consultations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meent.portal.frame.Form;

/**
 * A long questionnaire in steps: its sections if it has any, else about as many questions in each. What stands in other steps comes along in hidden fields, so that nothing typed is lost
 * whatever one presses.
 *
 * @param number    of this step, counted from one; 0 where all questions are shown at once
 * @param all       the questions of every step
 * @param shown     the questions of this step, without those that aren't asked after what was answered in others
 * @param elsewhere what was filled in in the other steps, by field
 */
record Steps(int number, List<List<Question>> all, List<Question> shown, Map<String, List<String>> elsewhere) {
    /** The field, and the parameter, with the step that is shown. */
    static final String STEP = "deel";

    /** In place of a step: all questions at once. */
    static final String ALL = "0";

    private static final String GO = "naar";

    /** The id of the heading of a step. */
    private static final String HEADING = "stap";

    private static final int MOST = 5;

    /** A sixth question is not worth a step. */
    private static final int MOST_AT_ONCE = MOST + 1;

    /** The step that the form is at; all questions at once where something outside that step asks for attention. */
    static Steps of(Consultation consultation, Form form) {
        List<Question> questions = consultation.questions();
        List<List<Question>> all = split(consultation);
        int asked = form.number(STEP) instanceof Integer step ? Math.clamp(step, 0, all.size()) : 1;
        List<Question> one = asked == 0 ? questions : all.get(asked - 1);
        boolean whole = all.size() == 1 || asked == 0 || form.isWarned() || isWrongElsewhere(form, one);
        List<Question> shown = whole ? questions : undecided(one, Asked.of(consultation, form));
        return new Steps(whole ? 0 : asked, all, shown, elsewhere(form, shown));
    }

    /** All questions at once. */
    static Steps none(Consultation consultation) {
        return new Steps(0, List.of(consultation.questions()), consultation.questions(), Map.of());
    }

    private static boolean isWrongElsewhere(Form form, List<Question> here) {
        return !form.errors().keySet().stream()
                .allMatch(name -> here.stream().anyMatch(question -> Values.isOf(question, name)));
    }

    /** Without those of which other steps decided that they aren't asked; what this one decides, it shows. */
    private static List<Question> undecided(List<Question> here, List<Question> asked) {
        List<Question> shown = new ArrayList<>();
        here.stream()
                .filter(question -> asked.contains(question) || dependsOnOneOf(shown, question))
                .forEach(shown::add);
        return shown;
    }

    private static boolean dependsOnOneOf(List<Question> shown, Question question) {
        Condition condition = question.condition();
        return condition != null
                && shown.stream().anyMatch(earlier -> earlier.id().equals(condition.questionId()));
    }

    private static List<List<Question>> split(Consultation consultation) {
        List<Question> questions = consultation.questions();
        if (questions.size() <= MOST_AT_ONCE) {
            return List.of(questions);
        }
        return consultation.sections().isEmpty() ? split(questions) : bySection(questions);
    }

    private static List<List<Question>> bySection(List<Question> questions) {
        List<List<Question>> all = new ArrayList<>();
        for (Question question : questions) {
            boolean goesOn =
                    !all.isEmpty() && Objects.equals(all.getLast().getLast().section(), question.section());
            if (!goesOn) {
                all.add(new ArrayList<>());
            }
            all.getLast().add(question);
        }
        return all;
    }

    private static List<List<Question>> split(List<Question> questions) {
        int size = questions.size();
        int steps = (size + MOST - 1) / MOST;
        return IntStream.range(0, steps)
                .mapToObj(n -> questions.subList(size * n / steps, size * (n + 1) / steps))
                .toList();
    }

    private static Map<String, List<String>> elsewhere(Form form, List<Question> shown) {
        return form.all().entrySet().stream()
                .filter(field -> field.getKey().startsWith("v."))
                .filter(field -> shown.stream().noneMatch(question -> Values.isOf(question, field.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether another step was asked for. */
    static boolean isGoing(Form form) {
        return form.number(GO) instanceof Integer;
    }

    /** Where the step is that was asked for, or this one: at its heading for who goes to another. */
    static String path(Consultation consultation, Form form) {
        Object step = isGoing(form) ? form.number(GO) : form.number(STEP);
        String path = "/raadplegingen/" + consultation.id() + "/antwoord";
        if (split(consultation).size() == 1 || !(step instanceof Integer number)) {
            return path;
        }
        String heading = isGoing(form) && number > 0 ? "#" + HEADING : "";
        return (number == 1 ? path : path + "?" + STEP + "=" + number) + heading;
    }

    /** Whether a question is in this step. */
    public boolean shows(String questionId) {
        return shown.stream().anyMatch(question -> question.id().equals(questionId));
    }

    /** Whether there is more than one, and this is one of them. */
    public boolean isMany() {
        return number > 0;
    }

    /** Whether what this question depends on stands here too, so that a script can show and hide it. */
    public boolean isDecidedHere(Question question) {
        return dependsOnOneOf(shown, question);
    }

    public boolean isFirst() {
        return number <= 1;
    }

    public boolean isLast() {
        return number == 0 || number == all.size();
    }

    public int count() {
        return all.size();
    }
}

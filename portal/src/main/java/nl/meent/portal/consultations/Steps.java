package nl.meent.portal.consultations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meent.portal.frame.Form;

/**
 * A long questionnaire in steps. What stands in other steps comes along in hidden fields, so that nothing typed is lost
 * whatever one presses.
 *
 * @param number    of this step, counted from one; 0 where all questions are shown at once
 * @param all       the questions of every step, about as many in each
 * @param shown     the questions of this step
 * @param elsewhere what was filled in in the other steps, by field
 */
record Steps(int number, List<List<Question>> all, List<Question> shown, Map<String, List<String>> elsewhere) {
    /** The field, and the parameter, with the step that is shown. */
    static final String STEP = "deel";

    private static final String GO = "naar";
    private static final int MOST = 5;

    /** A sixth question is not worth a step. */
    private static final int MOST_AT_ONCE = MOST + 1;

    /** The step that the form is at; all questions at once where something outside that step asks for attention. */
    static Steps of(Consultation consultation, Form form) {
        List<Question> questions = consultation.questions();
        List<List<Question>> all = split(questions);
        int asked = form.number(STEP) instanceof Integer step ? Math.clamp(step, 0, all.size()) : 1;
        List<Question> one = asked == 0 ? questions : all.get(asked - 1);
        boolean whole = all.size() == 1 || asked == 0 || form.isWarned() || isWrongElsewhere(form, one);
        List<Question> shown = whole ? questions : one;
        return new Steps(whole ? 0 : asked, all, shown, elsewhere(form, shown));
    }

    private static boolean isWrongElsewhere(Form form, List<Question> here) {
        List<String> fields = here.stream().map(Values::field).toList();
        return !fields.containsAll(form.errors().keySet());
    }

    private static List<List<Question>> split(List<Question> questions) {
        int size = questions.size();
        int steps = size <= MOST_AT_ONCE ? 1 : (size + MOST - 1) / MOST;
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

    /** Where the step is that was asked for, or this one. */
    static String path(Consultation consultation, Form form) {
        Object step = isGoing(form) ? form.number(GO) : form.number(STEP);
        String path = "/raadplegingen/" + consultation.id() + "/antwoord";
        boolean many = split(consultation.questions()).size() > 1;
        return many && step instanceof Integer number && number != 1 ? path + "?" + STEP + "=" + number : path;
    }

    /** Whether a question is in this step. */
    public boolean shows(String questionId) {
        return shown.stream().anyMatch(question -> question.id().equals(questionId));
    }

    /** Whether there is more than one, and this is one of them. */
    public boolean isMany() {
        return number > 0;
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

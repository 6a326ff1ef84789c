package nl.meent.portal.consultations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.portal.calls.Problem;
import nl.meent.portal.calls.Problem.FieldError;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.consultations.Consultation.Document;
import nl.meent.portal.consultations.Consultation.Outcome;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** An outcome between form and JSON: per question what was heard and done, and a few links. */
final class OutcomeForm {
    /** Room for links; a page that needs more can name them in the summary. */
    static final int LINKS = 3;

    /** Tells its fields from those of other forms on the page. */
    static final String PLACE = "veld-outcome";

    private static final String TELL = "tellRespondents";

    private OutcomeForm() {}

    /** Whether who responded is told of a change; of the first outcome they are anyway. */
    static boolean isTold(Form form) {
        return form.has(TELL, "true");
    }

    /** What was published before, to be changed; empty if nothing was. It says which outcome it is made from. */
    static Form of(Consultation consultation, OutcomeEvidence evidence) {
        Form form = filled(consultation, evidence);
        return form.put(Form.VERSION, consultation.outcomeVersion())
                .put(Basis.FIELD, OutcomePart.basis(consultation, form));
    }

    private static Form filled(Consultation consultation, OutcomeEvidence evidence) {
        Form form = Form.fresh().within(PLACE);
        Outcome outcome = consultation.outcome();
        if (outcome == null) {
            return form;
        }
        form.put("summary", outcome.summary());
        Citable.fill(form, evidence);
        outcome.perQuestion()
                .forEach(each -> form.put("heard." + each.questionId(), each.heard())
                        .put("done." + each.questionId(), each.done()));
        List<Document> links = outcome.links();
        IntStream.range(0, links.size())
                .forEach(n -> form.put("links." + n + ".title", links.get(n).title())
                        .put("links." + n + ".url", links.get(n).url()));
        return form;
    }

    static Map<String, @Nullable Object> body(Form form, Consultation consultation) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("summary", form.value("summary").strip());
        body.put(
                "perQuestion",
                answered(form, consultation).stream()
                        .map(id -> Map.of(
                                "questionId", id,
                                "heard", form.value("heard." + id).strip(),
                                "done", form.value("done." + id).strip(),
                                "cites", Citable.cited(form, id),
                                "tags", form.values("tags." + id)))
                        .toList());
        body.put("links", DraftForm.documents(form, "links", room(consultation, form)));
        body.put(TELL, isTold(form));
        return body;
    }

    /** Fields that are empty where the other of their question isn't, each with the number of that question. */
    static Map<String, Integer> half(Form form, Consultation consultation) {
        Map<String, Integer> half = new LinkedHashMap<>();
        consultation.questions().forEach(question -> {
            boolean heard = form.text("heard." + question.id()) != null;
            boolean done = form.text("done." + question.id()) != null;
            if (heard != done) {
                half.put((heard ? "done." : "heard.") + question.id(), consultation.numberOf(question.id()));
            }
        });
        return half;
    }

    /** How many links the form has room for: never fewer than were published, or stand in it. */
    static int room(Consultation consultation, Form form) {
        Outcome outcome = consultation.outcome();
        int published = outcome == null ? 0 : outcome.links().size() + 1;
        return Math.max(LINKS, Math.max(published, OutcomePart.links(form)));
    }

    /** A pointer into what was sent names the question, or the place of the link, as the form calls it. */
    static Refused named(Refused refused, Form form, Consultation consultation) {
        Problem problem = refused.problem();
        List<String> questions = answered(form, consultation);
        List<Integer> links = IntStream.range(0, room(consultation, form))
                .filter(n -> form.text("links." + n + ".title") != null || form.text("links." + n + ".url") != null)
                .boxed()
                .toList();
        return new Refused(new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.errors().stream()
                        .map(error -> new FieldError(
                                pointer(error.pointer(), questions, links), error.code(), error.detail()))
                        .toList()));
    }

    private static @Nullable String pointer(@Nullable String pointer, List<String> questions, List<Integer> links) {
        String[] parts = pointer == null ? new String[0] : pointer.split("/");
        int n = parts.length > 3 && parts[2].matches("\\d{1,3}") ? Integer.parseInt(parts[2]) : Integer.MAX_VALUE;
        if (parts.length > 3 && "perQuestion".equals(parts[1]) && n < questions.size()) {
            return "/" + parts[3] + "/" + questions.get(n);
        }
        return parts.length > 3 && "links".equals(parts[1]) && n < links.size()
                ? "/links/" + links.get(n) + "/" + parts[3]
                : pointer;
    }

    private static List<String> answered(Form form, Consultation consultation) {
        return consultation.questions().stream()
                .map(Question::id)
                .filter(id ->
                        Stream.of("heard.", "done.", "cites.", "tags.").anyMatch(part -> form.text(part + id) != null))
                .toList();
    }
}

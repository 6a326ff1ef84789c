package nl.meent.portal.consultations;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.meent.portal.consultations.Consultation.Audience;
import nl.meent.portal.consultations.Consultation.Document;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Moments;
import org.jspecify.annotations.Nullable;

/** A draft between form and JSON. Questions and documents are numbered from 0; those left empty don't count. */
final class DraftForm {
    static final String QUESTIONS = "aantal";
    static final String DOCUMENTS = "stukken";
    static final int MOST_QUESTIONS = 50;
    static final int MOST_DOCUMENTS = 20;
    static final List<String> OF_A_QUESTION = List.of(
            "id",
            "text",
            "kind",
            "min",
            "max",
            "options",
            "help",
            "required",
            "section",
            "condition",
            "condition.anyOf",
            "paragraphs",
            "number",
            "passage");
    private static final List<String> TELLING = List.of("text", "options", "help", "paragraphs", "passage");
    private static final List<String> OF_A_DOCUMENT = List.of("title", "url", "file");

    private DraftForm() {}

    /** With one question and room for one document. */
    static Form fresh() {
        return Form.fresh()
                .put(QUESTIONS, "1")
                .put(DOCUMENTS, "1")
                .put("responsePer", "MEMBER")
                .put("publication", "WITHOUT_NAME")
                .put("questions.0.kind", "OPEN")
                .put("questions.0.required", "true");
    }

    /** As the draft stands. */
    static Form of(Consultation draft, @Nullable String etag) {
        Form form = Form.fresh()
                .put(Form.VERSION, etag)
                .put("title", draft.title())
                .put("development", draft.development())
                .put("body", draft.body())
                .put("opensAt", Moments.field(draft.opensAt()))
                .put("closesAt", Moments.field(draft.closesAt()))
                .put("responsePer", draft.responsePer())
                .put("publication", draft.publication());
        documents(form, draft.documents());
        SectionsForm.fill(form, draft.sections());
        QuestionForm.fill(form, draft.questions());
        audience(form, draft.audience());
        return form;
    }

    private static void documents(Form form, List<Document> documents) {
        form.put(DOCUMENTS, Integer.toString(Math.max(1, documents.size())));
        for (int n = 0; n < documents.size(); n++) {
            Document document = documents.get(n);
            DocumentFile file = document.file();
            form.put("documents." + n + ".title", document.title())
                    .put("documents." + n + ".url", document.url())
                    .put("documents." + n + ".file", file == null ? null : file.written());
        }
    }

    private static void audience(Form form, @Nullable Audience audience) {
        if (audience == null) {
            return;
        }
        form.putAll("audience.functions", audience.functions())
                .putAll("audience.circles", audience.circles())
                .putAll("audience.themes", audience.themes())
                .putAll("audience.organisationKinds", audience.organisationKinds())
                .put(
                        NamedOrganisations.FIELD,
                        String.join("\n", Objects.requireNonNullElse(audience.organisations(), List.of())));
    }

    /** How many questions the form has room for. */
    static int questions(Form form) {
        return count(form, QUESTIONS, MOST_QUESTIONS);
    }

    /** How many documents the form has room for. */
    static int documents(Form form) {
        return count(form, DOCUMENTS, MOST_DOCUMENTS);
    }

    private static int count(Form form, String name, int most) {
        return form.number(name) instanceof Integer count ? Math.clamp(count, 1, most) : 1;
    }

    /**
     * The form without questions and documents that were left empty, so that a problem points at the right one. One place stays, as it
     * was: what stood ticked in it stands ticked when the form comes back.
     */
    static Form compact(Form form) {
        QuestionOrder.all(form)
                .filter(at -> form.has(at + "kind", "PARAGRAPHS") && form.text(at + "paragraphs") != null)
                .forEach(at -> PassagesForm.cut(form, at));
        compact(form, "questions", QUESTIONS, questions(form), OF_A_QUESTION, TELLING);
        compact(form, "documents", DOCUMENTS, documents(form), OF_A_DOCUMENT, OF_A_DOCUMENT);
        return SectionsForm.sorted(SectionsForm.compact(form));
    }

    private static void compact(
            Form form, String list, String size, int count, List<String> fields, List<String> telling) {
        Map<String, List<String>> before = form.all();
        List<Map<String, @Nullable List<String>>> kept = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            String at = list + "." + n + ".";
            if (telling.stream().anyMatch(field -> !form.values(at + field).isEmpty())) {
                kept.add(values(before, at, fields));
            }
            fields.forEach(field -> form.remove(at + field));
        }
        if (kept.isEmpty()) {
            kept.add(values(before, list + ".0.", fields));
        }
        IntStream.range(0, kept.size())
                .forEach(n -> kept.get(n).forEach((field, all) -> form.putAll(list + "." + n + "." + field, all)));
        form.put(size, Integer.toString(Math.max(1, kept.size())));
    }

    private static Map<String, @Nullable List<String>> values(
            Map<String, List<String>> all, String at, List<String> fields) {
        Map<String, @Nullable List<String>> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field, all.get(at + field)));
        return values;
    }

    /** Whether it would close before this moment; no if that can't be read. */
    static boolean isClosedBefore(Form form, Instant now) {
        try {
            String closes = Moments.instant(form.value("closesAt"));
            return closes != null && Instant.parse(closes).isBefore(now);
        } catch (DateTimeParseException odd) {
            return false;
        }
    }

    /**
     * The draft as the service takes it.
     *
     * @param organisations the codes of those that are named
     */
    static Map<String, @Nullable Object> body(Form form, List<String> organisations) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("title", form.value("title").strip());
        body.put("development", form.value("development").strip());
        body.put("body", form.value("body").strip());
        body.put("documents", documents(form, "documents", documents(form)));
        body.put(
                "questions",
                QuestionOrder.all(form)
                        .filter(at -> TELLING.stream()
                                .anyMatch(field -> !form.values(at + field).isEmpty()))
                        .map(at -> QuestionForm.body(form, at))
                        .toList());
        body.put("sections", SectionsForm.body(form));
        body.put("audience", audienceOf(form, organisations));
        body.put("opensAt", Moments.instant(form.value("opensAt")));
        body.put("closesAt", Moments.instant(form.value("closesAt")));
        body.put("responsePer", form.text("responsePer"));
        body.put("publication", form.text("publication"));
        return body;
    }

    /** Whom it concerns, as the service takes it. */
    static Map<String, Object> audienceOf(Form form, List<String> organisations) {
        return Map.of(
                "functions", form.values("audience.functions"),
                "circles", form.values("audience.circles"),
                "themes", form.values("audience.themes"),
                "organisationKinds", form.values("audience.organisationKinds"),
                "organisations", organisations);
    }

    /** Documents or links, as the service takes them; those left empty don't count. */
    static List<Map<String, Object>> documents(Form form, String list, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> list + "." + n + ".")
                .filter(at -> OF_A_DOCUMENT.stream().anyMatch(field -> form.text(at + field) != null))
                .map(at -> document(form, at))
                .toList();
    }

    /** Without an address it is a file, or it lacks both; then the service says so. */
    private static Map<String, Object> document(Form form, String at) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", form.value(at + "title").strip());
        DocumentFile file = DocumentFile.read(form.value(at + "file"));
        if (file != null) {
            document.put("file", file);
        }
        if (form.text(at + "url") != null) {
            document.put("url", form.value(at + "url").strip());
        }
        return document;
    }

    /** The files that the form carries, a place for each document; null where there is none. */
    static List<@Nullable DocumentFile> files(Form form) {
        List<@Nullable DocumentFile> files = new ArrayList<>();
        for (int n = 0; n < documents(form); n++) {
            files.add(DocumentFile.read(form.value("documents." + n + ".file")));
        }
        return files;
    }

    /** Gives every new question an id that no other has: what was answered to a draft's question stays with it. */
    static Form named(Form form) {
        IntStream.range(0, questions(form))
                .filter(n -> form.text("questions." + n + ".id") == null)
                .forEach(n -> form.put("questions." + n + ".id", freeId(form)));
        return form;
    }

    private static String freeId(Form form) {
        List<String> taken = IntStream.range(0, MOST_QUESTIONS)
                .mapToObj(n -> form.value("questions." + n + ".id"))
                .toList();
        return IntStream.rangeClosed(1, MOST_QUESTIONS + 1)
                .mapToObj(n -> "v" + n)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }
}

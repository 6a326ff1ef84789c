package nl.meent.portal.consultations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.portal.calls.Versioned;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/**
 * What was written elsewhere since a form was made, question by question: by a colleague, or by oneself in another window.
 * Where the form was left as it was, that is taken over; where both wrote, what was typed stays and both are shown.
 *
 * @param form        a copy of what was sent, with what was taken over and the versions that are there now
 * @param rest        the same, but with what is there now where both wrote
 * @param differences where something else was written, in the order of the questions
 * @param writers     ids of who wrote that, as far as the service says it
 * @param sent        what was sent since; null if nothing was
 */
record Meanwhile(
        Form form, Form rest, List<Difference> differences, Set<String> writers, Values.@Nullable Response sent) {
    /** The field with what stood in the form when it was made, as {@link #basis} has it. */
    static final String BASIS = Basis.FIELD;

    /**
     * What was written at one question.
     *
     * @param there what stands there now
     * @param mine  what stood in the form
     * @param taken whether it was taken over in the form
     */
    record Difference(Question question, Said there, Said mine, boolean taken) {}

    /** Where it could not be found out. */
    static Meanwhile unknown(Form form) {
        return new Meanwhile(form, form, List.of(), Set.of(), null);
    }

    /** @param draft and {@code sent}: what is there now */
    static Meanwhile of(
            Consultation consultation,
            Form sentForm,
            Versioned<Values.Response> draft,
            Versioned<Values.Response> sent) {
        Form form = Form.sent(sentForm.all());
        boolean newDraft = isNew(draft, form.version());
        boolean newlySent = isNew(sent, form.text(RespondForm.SENT_VERSION));
        form.put(Form.VERSION, draft.etag()).put(RespondForm.SENT_VERSION, sent.etag());
        if (!newDraft && !newlySent) {
            return new Meanwhile(form, form, List.of(), writers(List.of(), draft.body()), null);
        }
        Form there =
                there(consultation, newlySent ? sent.body() : Values.Response.NONE, newDraft ? draft.body() : null);
        List<Difference> differences = differences(consultation, form, there);
        form.put(BASIS, basis(consultation, there, Set.of()));
        Form rest = Form.sent(form.all());
        differences.stream().filter(each -> !each.taken()).forEach(each -> take(each.question(), rest, there));
        return new Meanwhile(
                form,
                rest,
                differences,
                newDraft ? writers(differences, draft.body()) : Set.of(),
                newlySent ? sent.body() : null);
    }

    /** Of what was sent the service doesn't say by whom; where nothing differs, it is who changed the draft last. */
    private static Set<String> writers(List<Difference> differences, Values.Response draft) {
        if (differences.isEmpty()) {
            return Stream.ofNullable(draft.lastBy()).collect(Collectors.toSet());
        }
        Set<String> questions =
                differences.stream().map(each -> each.question().id()).collect(Collectors.toSet());
        return draft.all().stream()
                .filter(answer -> questions.contains(answer.questionId()))
                .map(Values.Response.Answered::changedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean isNew(Versioned<?> now, @Nullable String seen) {
        return now.etag() != null && !now.etag().equals(seen);
    }

    /** A draft goes before what was sent, but it may hold less. */
    private static Form there(Consultation consultation, Values.Response sent, Values.@Nullable Response draft) {
        Map<String, Values.Response.Answered> all = new LinkedHashMap<>();
        sent.all().forEach(answer -> all.put(answer.questionId(), answer));
        if (draft != null) {
            draft.all().forEach(answer -> all.put(answer.questionId(), answer));
        }
        return Values.fill(
                Form.fresh(), consultation, new Values.Response(List.copyOf(all.values()), null, null, null, null));
    }

    private static List<Difference> differences(Consultation consultation, Form form, Form there) {
        String basis = form.value(BASIS);
        List<Difference> differences = new ArrayList<>();
        for (int n = 0; n < consultation.questions().size(); n++) {
            Question question = consultation.questions().get(n);
            Difference difference = difference(question, form, there, Basis.before(basis, n));
            if (difference != null) {
                differences.add(difference);
            }
        }
        return differences;
    }

    private static @Nullable Difference difference(Question question, Form form, Form there, String before) {
        String mine = digest(form, question);
        String other = digest(there, question);
        if (other.equals(mine) || other.equals(before)) {
            return null;
        }
        boolean taken = Values.value(there, question) != null && mine.equals(before);
        Said said = Said.of(question, Values.value(form, question));
        if (taken) {
            take(question, form, there);
        }
        return new Difference(question, Said.of(question, Values.value(there, question)), said, taken);
    }

    private static void take(Question question, Form form, Form there) {
        form.all().keySet().stream().filter(name -> Values.isOf(question, name)).forEach(form::remove);
        there.all().forEach((name, values) -> {
            if (Values.isOf(question, name)) {
                form.putAll(name, values);
            }
        });
    }

    /**
     * What a form goes on from that was kept as {@link #rest} and still shows what was typed: where something else was written, from what it
     * was made from.
     *
     * @param typed   what was sent
     * @param without questions of which the answers weren't kept
     */
    String basisOf(Consultation consultation, Form typed, Set<String> without) {
        String old = typed.value(BASIS);
        String now = basis(consultation, typed, without);
        Map<String, Difference> elsewhere = byQuestion();
        return IntStream.range(0, consultation.questions().size())
                .mapToObj(n -> Basis.before(
                        elsewhere.containsKey(consultation.questions().get(n).id()) ? old : now, n))
                .collect(Collectors.joining());
    }

    /**
     * What stands in a form, in short, so that it is known later at which questions something was changed.
     *
     * @param without questions of which the answers don't count
     */
    static String basis(Consultation consultation, Form form, Set<String> without) {
        Form empty = Form.fresh();
        return Basis.of(consultation.questions().stream()
                .map(question -> text(without.contains(question.id()) ? empty : form, question)));
    }

    private static String digest(Form form, Question question) {
        return Basis.digest(text(form, question));
    }

    private static String text(Form form, Question question) {
        return text(question, Values.value(form, question));
    }

    /** Browsers end lines in their own way, and boxes that were ticked have no order. */
    private static String text(Question question, @Nullable Object value) {
        Object ordered = question.is("MULTIPLE") && value instanceof List<?> ticked
                ? ticked.stream().map(String::valueOf).sorted().toList()
                : value;
        return Objects.toString(ordered, "").replace("\r\n", "\n");
    }

    /**
     * The same after {@link #rest} was kept: the form goes on from that.
     *
     * @param version of the draft that it is now
     * @param without questions of which the answers weren't kept
     */
    Meanwhile kept(Consultation consultation, @Nullable String version, Set<String> without) {
        form.put(Form.VERSION, version).put(BASIS, basis(consultation, rest, without));
        return this;
    }

    /** Those where both wrote. */
    List<Question> contested() {
        return differences.stream()
                .filter(each -> !each.taken())
                .map(Difference::question)
                .toList();
    }

    /** Whether nothing else was written. */
    boolean isNothing() {
        return differences.isEmpty();
    }

    /** Whether all of it could be taken over, since it was written at other questions. */
    boolean isJoined() {
        return contested().isEmpty();
    }

    /** By the id of the question. */
    Map<String, Difference> byQuestion() {
        return differences.stream()
                .collect(Collectors.toMap(
                        each -> each.question().id(), Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }
}

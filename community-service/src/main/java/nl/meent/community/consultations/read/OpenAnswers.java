package nl.meent.community.consultations.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.community.commands.PlatformSecret;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.members.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The texts that were answered, to open questions and about the paragraphs of a draft text. Each has a reference that stands for it towards advocates: the id of a response is nobody's business,
 * and the references of two answers of one response don't tell that they are.
 */
@Component
public class OpenAnswers {

    private static final Set<QuestionKind> TEXTS = Set.of(QuestionKind.OPEN, QuestionKind.PARAGRAPHS);

    private final Responses responses;
    private final PlatformSecret secret;

    /** Reads these. */
    public OpenAnswers(Responses responses, PlatformSecret secret) {
        this.responses = responses;
        this.secret = secret;
    }

    /**
     * A text that was answered.
     *
     * @param reference    stands for it
     * @param responseId   the response
     * @param questionId   the question
     * @param text         the text
     * @param organisation whose response it is; null when erased
     */
    public record OpenAnswer(
            String reference,
            ResponseId responseId,
            String questionId,
            String text,
            @Nullable Organisation organisation) {

        private Key key() {
            return new Key(responseId, questionId);
        }
    }

    private record Key(ResponseId responseId, String questionId) {}

    /** The answers of one consultation, as they stand at one moment. */
    public static final class All {

        private final List<OpenAnswer> answers;
        private final Map<Key, OpenAnswer> byKey;

        private All(List<OpenAnswer> answers) {
            this.answers = answers;
            this.byKey = answers.stream().collect(Collectors.toMap(OpenAnswer::key, Function.identity()));
        }

        /** Those to a question, in an order that says nothing. */
        public List<OpenAnswer> to(String questionId) {
            return answers.stream()
                    .filter(answer -> answer.questionId().equals(questionId))
                    .toList();
        }

        /** The one that a reference stands for; null where there is none. */
        public @Nullable OpenAnswer referredTo(String reference) {
            return answers.stream()
                    .filter(answer -> answer.reference().equals(reference))
                    .findFirst()
                    .orElse(null);
        }

        /** The one of a response to a question; null where it has been erased. */
        public @Nullable OpenAnswer of(ResponseId response, String questionId) {
            return byKey.get(new Key(response, questionId));
        }
    }

    /** The questions that are answered with a text. */
    public static Set<String> questions(StoredConsultation consultation) {
        return consultation.content().questions().stream()
                .filter(question -> TEXTS.contains(question.kind()))
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    /** All of a consultation. */
    public Mono<All> of(StoredConsultation consultation) {
        Set<String> questions = questions(consultation);
        return responses
                .to(consultation.id())
                .flatMapIterable(response -> response.answers().stream()
                        .filter(answer -> questions.contains(answer.questionId()))
                        .map(answer -> answer(consultation.id(), response, answer))
                        .filter(answer -> !answer.text().isEmpty())
                        .toList())
                .collectList()
                .map(All::new);
    }

    private OpenAnswer answer(ConsultationId consultation, StoredResponse response, Answer answer) {
        return new OpenAnswer(
                reference(consultation, response.id(), answer.questionId()),
                response.id(),
                answer.questionId(),
                text(answer),
                response.organisation());
    }

    /**
     * The text that was answered; of a draft text the wordings and remarks, each after the number of its paragraph. Tagged and cited
     * passages are places in it, so it is made in the same way for ever.
     */
    private static String text(Answer answer) {
        return answer.value() instanceof List<?> comments
                ? comments.stream().flatMap(OpenAnswers::said).collect(Collectors.joining("\n\n"))
                : String.valueOf(answer.value());
    }

    private static Stream<String> said(Object comment) {
        return comment instanceof Map<?, ?> said && said.get("text") != null
                ? Stream.of(said.get("paragraph") + ": " + said.get("text"))
                : Stream.empty();
    }

    private String reference(ConsultationId consultation, ResponseId response, String questionId) {
        return secret.sign("answer", consultation.toString(), response.toString(), questionId);
    }
}

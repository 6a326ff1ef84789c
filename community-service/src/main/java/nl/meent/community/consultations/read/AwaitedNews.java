package nl.meent.community.consultations.read;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.meent.events.consultations.ConsultationId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds the news that was promised with an outcome and is not there. */
@Component
public class AwaitedNews {

    private final MongoCollection<Document> consultations;

    /** Reads from the database of this service. */
    public AwaitedNews(MongoDatabase database) {
        this.consultations = database.getCollection(ConsultationsProjection.CONSULTATIONS);
    }

    /**
     * News whose day has passed.
     *
     * @param consultationId the consultation
     * @param title          its title
     * @param question       text of the question; null for the outcome as a whole
     * @param followUp       what promised it, the newest about that question
     */
    public record Overdue(
            ConsultationId consultationId,
            String title,
            @Nullable String question,
            FollowUp followUp) {}

    /** All news whose day lies before today and about whose question nothing newer was said, longest awaited first. */
    public Mono<List<Overdue>> overdue(LocalDate today) {
        return Flux.from(consultations.find(Filters.exists("followUps")))
                .map(StoredConsultation::new)
                .flatMapIterable(consultation -> overdue(consultation, today))
                .sort(Comparator.comparing(
                        each -> String.valueOf(each.followUp().newsBy())))
                .collectList();
    }

    private static List<Overdue> overdue(StoredConsultation consultation, LocalDate today) {
        Set<@Nullable String> questions = new HashSet<>();
        return consultation.followUps().stream()
                .filter(followUp -> questions.add(followUp.questionId()))
                .filter(newest -> newest.isAwaitedSince(today))
                .map(newest -> new Overdue(
                        consultation.id(),
                        consultation.content().title(),
                        textOf(consultation, newest.questionId()),
                        newest))
                .toList();
    }

    private static @Nullable String textOf(StoredConsultation consultation, @Nullable String questionId) {
        return consultation.content().questions().stream()
                .filter(question -> question.id().equals(questionId))
                .map(question -> question.text())
                .findFirst()
                .orElse(null);
    }
}

package nl.meent.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meent.notification.consultations.Consultation;
import nl.meent.notification.following.Recollection;
import nl.meent.notification.inbox.InboxItem.AboutConsultation;
import nl.meent.notification.inbox.words.Words;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.notices.Subject;
import nl.meent.runtime.web.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows notices in a language, with the deadlines of consultations as they are now. */
@Component
public class InboxItems {

    private final Recollection recollection;

    /** Looks up deadlines. */
    public InboxItems(Recollection recollection) {
        this.recollection = recollection;
    }

    /** What is needed to show these entries. */
    public Mono<Showing> showing(List<Entry> entries) {
        List<UUID> consultations = entries.stream()
                .map(entry -> entry.notice().subject())
                .filter(subject -> subject.type() == Subject.Type.CONSULTATION)
                .map(Subject::id)
                .distinct()
                .toList();
        return consultations.isEmpty()
                ? Mono.just(new Showing(Map.of()))
                : recollection.findAll(Consultation.SHELF, consultations).map(Showing::new);
    }

    /**
     * Shows entries.
     *
     * @param consultations those that the entries are about, by id in text form
     */
    public record Showing(Map<String, Consultation> consultations) {

        /** An entry in a language. */
        public InboxItem show(Entry entry, Language language) {
            Notice notice = entry.notice();
            Instant closesAt = closesAt(notice.subject());
            Words words = Words.of(notice, closesAt, language);
            return new InboxItem(
                    notice.id(),
                    notice.occasion().kind(),
                    words.title(),
                    words.text(),
                    notice.subject().link(),
                    notice.createdAt(),
                    entry.readAt(),
                    notice.sequence().position(),
                    closesAt == null
                            ? null
                            : new AboutConsultation(notice.subject().id(), closesAt));
        }

        private @Nullable Instant closesAt(Subject subject) {
            Consultation consultation = consultations.get(subject.id().toString());
            return consultation == null ? null : consultation.closesAt();
        }
    }
}

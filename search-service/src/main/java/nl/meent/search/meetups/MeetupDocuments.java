package nl.meent.search.meetups;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.events.Personal;
import nl.meent.events.meetups.AgendaItem;
import nl.meent.events.meetups.MaterialAdded;
import nl.meent.events.meetups.MeetupCancelled;
import nl.meent.events.meetups.MeetupDetailsChanged;
import nl.meent.events.meetups.MeetupEvent;
import nl.meent.events.meetups.MeetupRescheduled;
import nl.meent.events.meetups.MeetupScheduled;
import nl.meent.events.meetups.RecapWritten;
import nl.meent.search.documents.DocumentAudience;
import nl.meent.search.documents.DocumentRule;
import nl.meent.search.documents.DocumentStatus;
import nl.meent.search.documents.DocumentType;
import nl.meent.search.documents.Passage;
import nl.meent.search.documents.PlainText;
import nl.meent.search.documents.SearchDocument;
import nl.meent.search.documents.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A meetup with its programme, material and recap is one document; links to join are never part of it. */
@Component
final class MeetupDocuments implements DocumentRule<MeetupEvent> {

    @Override
    public Class<MeetupEvent> events() {
        return MeetupEvent.class;
    }

    @Override
    public String documentId(MeetupEvent event) {
        return event.meetupId().toString();
    }

    @Override
    public @Nullable SearchDocument after(MeetupEvent event, @Nullable SearchDocument before, Occasion occasion) {
        if (event instanceof MeetupScheduled scheduled) {
            return scheduled(scheduled, occasion);
        }
        return before == null ? null : changed(event, before);
    }

    private static SearchDocument scheduled(MeetupScheduled event, Occasion occasion) {
        return new SearchDocument(
                occasion.token(),
                event.meetupId().toString(),
                DocumentType.MEETUP,
                null,
                DocumentStatus.VISIBLE,
                event.title().or(""),
                body(event.description(), event.place(), event.agenda()),
                null,
                List.of(),
                event.themes(),
                occasion.writers().apply(event.host()),
                DocumentAudience.of(event.circles()),
                null,
                occasion.time(),
                Standing.startingAt(event.startsAt()));
    }

    private static SearchDocument changed(MeetupEvent event, SearchDocument before) {
        return switch (event) {
            case MeetupDetailsChanged changed ->
                before.withText(
                        changed.title().or(""),
                        body(changed.description(), changed.place(), changed.agenda()),
                        changed.themes());
            case MaterialAdded material ->
                before.with(new Passage(
                        material.materialId().toString(),
                        Passage.Kind.MATERIAL,
                        material.title().or("")));
            case RecapWritten recap ->
                before.with(new Passage(
                        "recap", Passage.Kind.RECAP, PlainText.of(recap.body().or(""))));
            case MeetupRescheduled moved -> before.with(Standing.startingAt(moved.startsAt()));
            case MeetupCancelled _ -> before.in(Standing.State.CANCELLED);
            default -> before; // who attends is not searched for
        };
    }

    private static String body(
            Personal<String> description, @Nullable Personal<String> place, Personal<List<AgendaItem>> agenda) {
        return Stream.concat(
                        Stream.of(PlainText.of(description.or("")), place == null ? "" : place.or("")),
                        agenda.or(List.of()).stream().map(AgendaItem::title))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}

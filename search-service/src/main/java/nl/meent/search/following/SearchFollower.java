package nl.meent.search.following;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meent.events.CommunityEvent;
import nl.meent.events.LogPosition;
import nl.meent.events.members.MemberId;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.log.Follower;
import nl.meent.runtime.log.LoggedEvent;
import nl.meent.search.documents.DocumentRule;
import nl.meent.search.documents.DocumentRule.Occasion;
import nl.meent.search.documents.DocumentStore;
import nl.meent.search.documents.SearchDocument;
import nl.meent.search.documents.Writer;
import nl.meent.search.members.MemberStore;
import nl.meent.search.members.SearchMember;
import nl.meent.search.themes.ThemeStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns the log into members, themes and documents. A batch is written in this order: members, themes, documents, position; a crash in
 * between repeats writes that give the same again.
 */
@Component
final class SearchFollower implements Follower {

    private final List<DocumentRule<?>> rules;
    private final DocumentStore documents;
    private final MemberStore members;
    private final ThemeStore themes;
    private final IndexedPosition position;

    SearchFollower(
            List<DocumentRule<?>> rules,
            DocumentStore documents,
            MemberStore members,
            ThemeStore themes,
            IndexedPosition position) {
        this.rules = rules;
        this.documents = documents;
        this.members = members;
        this.themes = themes;
        this.position = position;
    }

    @Override
    public String name() {
        return position.follower();
    }

    @Override
    public void handle(List<LoggedEvent> batch) {
        long seen = position.indexed();
        List<LoggedEvent> fresh =
                batch.stream().filter(event -> event.position() > seen).toList();
        members.apply(fresh.stream().map(LoggedEvent::event));
        themes.apply(fresh.stream().map(LoggedEvent::event));
        documents.write(changed(fresh).values());
        position.indexed(batch.getLast().completed());
    }

    /** The documents that the events change, in their last state. */
    private Map<String, SearchDocument> changed(List<LoggedEvent> batch) {
        Map<String, SearchDocument> known = documents.read(batch.stream()
                .map(logged -> documentId(logged.event()))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet()));
        Map<String, SearchDocument> changed = new LinkedHashMap<>();
        Map<MemberId, Writer> writers = new LinkedHashMap<>();
        Map<ThemeId, String> names = new LinkedHashMap<>();
        for (LoggedEvent logged : batch) {
            Occasion occasion = new Occasion(
                    LogPosition.token(logged.position(), logged.index(), logged.index() == LogPosition.index(-1)),
                    logged.time(),
                    id -> writers.computeIfAbsent(id, this::writer),
                    id -> names.computeIfAbsent(id, themes::name));
            SearchDocument after = after(logged.event(), known.get(documentId(logged.event())), occasion);
            if (after != null) {
                known.put(after.id(), after);
                changed.put(after.id(), after);
            }
        }
        return changed;
    }

    private Writer writer(MemberId id) {
        SearchMember member = members.find(id);
        return new Writer(member.id(), false, member.function(), member.organisation());
    }

    /** Empty for an event that no rule handles. */
    private String documentId(CommunityEvent event) {
        return rules.stream()
                .filter(rule -> rule.events().isInstance(event))
                .map(rule -> documentId(rule, event))
                .findFirst()
                .orElse("");
    }

    private static <E extends CommunityEvent> String documentId(DocumentRule<E> rule, CommunityEvent event) {
        return rule.documentId(rule.events().cast(event));
    }

    private @Nullable SearchDocument after(CommunityEvent event, @Nullable SearchDocument before, Occasion occasion) {
        if (before != null && before.token() >= occasion.token()) {
            return before; // it knows this event already
        }
        for (DocumentRule<?> rule : rules) {
            if (rule.events().isInstance(event)) {
                return after(rule, event, before, occasion);
            }
        }
        return null;
    }

    private static <E extends CommunityEvent> @Nullable SearchDocument after(
            DocumentRule<E> rule, CommunityEvent event, @Nullable SearchDocument before, Occasion occasion) {
        SearchDocument after = rule.after(rule.events().cast(event), before, occasion);
        return after == null ? null : after.at(occasion.token());
    }
}

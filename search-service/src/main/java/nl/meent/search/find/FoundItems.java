package nl.meent.search.find;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.events.circles.CircleId;
import nl.meent.search.documents.DocumentAudience.Restriction;
import nl.meent.search.documents.Writer;
import nl.meent.search.find.SearchItem.ItemAuthor;
import nl.meent.search.members.Members;
import nl.meent.search.members.SearchMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows hits as items, with the names of their authors. */
@Component
public final class FoundItems {

    /** Fields that are long and that no item shows: not to be asked for. */
    public static final List<String> NOT_SHOWN = List.of("body", "keywords", "discussion.text");

    private final Members members;

    FoundItems(Members members) {
        this.members = members;
    }

    /** The items, in the order of the hits. Whether the reader may see them has been decided by the search. */
    public Mono<List<SearchItem>> of(List<Hit<FoundDocument>> hits) {
        return members.find(authors(hits))
                .map(authors -> hits.stream().map(hit -> item(hit, authors)).toList());
    }

    private static Set<String> authors(List<Hit<FoundDocument>> hits) {
        return hits.stream()
                .map(hit -> Objects.requireNonNull(hit.source()).author())
                .flatMap(author -> author == null ? Stream.empty() : Stream.ofNullable(author.id()))
                .collect(Collectors.toSet());
    }

    private static SearchItem item(Hit<FoundDocument> hit, Map<String, SearchMember> authors) {
        FoundDocument found = Objects.requireNonNull(hit.source());
        return new SearchItem(
                found.type(),
                found.kind(),
                found.id(),
                found.title(),
                Snippet.html(hit.highlight()),
                found.themes(),
                circles(found),
                author(found.author(), authors),
                found.publishedAt(),
                found.standing().startsAt(),
                found.standing().closesAt(),
                found.standing().state(),
                found.answered(),
                found.answerCount(),
                found.type().url(found.id()));
    }

    /** A consultation's circles are part of whom it is for, not a place where it stands. */
    private static List<CircleId> circles(FoundDocument found) {
        return found.audience().restriction() == Restriction.CIRCLES
                ? found.audience().circles()
                : List.of();
    }

    private static @Nullable ItemAuthor author(@Nullable Writer writer, Map<String, SearchMember> authors) {
        if (writer == null) {
            return null;
        }
        SearchMember member = writer.id() == null ? null : authors.get(writer.id());
        return new ItemAuthor(
                writer.id(),
                member == null ? null : member.displayName(),
                writer.function(),
                writer.organisation(),
                writer.withoutName(),
                member != null && member.listed());
    }
}

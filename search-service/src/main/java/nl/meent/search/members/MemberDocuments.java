package nl.meent.search.members;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.events.members.MemberEvent;
import nl.meent.events.members.MemberProfileChanged;
import nl.meent.search.documents.DocumentAudience;
import nl.meent.search.documents.DocumentRule;
import nl.meent.search.documents.DocumentStatus;
import nl.meent.search.documents.DocumentType;
import nl.meent.search.documents.SearchDocument;
import nl.meent.search.documents.Standing;
import nl.meent.search.documents.Writer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A member who wants to be found is a document; of who doesn't, or was erased, nothing but the id is left. */
@Component
final class MemberDocuments implements DocumentRule<MemberEvent> {

    @Override
    public Class<MemberEvent> events() {
        return MemberEvent.class;
    }

    @Override
    public String documentId(MemberEvent event) {
        return event.memberId().toString();
    }

    @Override
    public @Nullable SearchDocument after(MemberEvent event, @Nullable SearchDocument before, Occasion occasion) {
        if (!(event instanceof MemberProfileChanged profile)) {
            return before; // nobody is listed by being registered, and roles are not searched for
        }
        String name = profile.displayName().orNull();
        if (profile.listed() && name != null) {
            return found(profile, name, before, occasion);
        }
        return before == null ? null : unlisted(before);
    }

    private static SearchDocument found(
            MemberProfileChanged profile, String name, @Nullable SearchDocument before, Occasion occasion) {
        return new SearchDocument(
                occasion.token(),
                profile.memberId().toString(),
                DocumentType.MEMBER,
                null,
                DocumentStatus.VISIBLE,
                name,
                "",
                keywords(profile, name, occasion),
                List.of(),
                profile.themes(),
                new Writer(profile.memberId().toString(), false, profile.function(), profile.organisation()),
                DocumentAudience.of(List.of()),
                null,
                since(before, occasion),
                Standing.NONE);
    }

    /** All in one text, so that the words of a query may come from any of it. */
    private static String keywords(MemberProfileChanged profile, String name, Occasion occasion) {
        return Stream.concat(
                        Stream.of(
                                name,
                                FunctionWords.of(profile.function()),
                                profile.organisation().name()),
                        profile.themes().stream().map(occasion.themes()))
                .collect(Collectors.joining("\n"));
    }

    /** A changed profile keeps its place among the newest; coming back is new. */
    private static Instant since(@Nullable SearchDocument before, Occasion occasion) {
        return before == null || before.status() != DocumentStatus.VISIBLE ? occasion.time() : before.publishedAt();
    }

    private static SearchDocument unlisted(SearchDocument before) {
        return new SearchDocument(
                before.token(),
                before.id(),
                DocumentType.MEMBER,
                null,
                DocumentStatus.WITHDRAWN,
                "",
                "",
                null,
                List.of(),
                List.of(),
                null,
                DocumentAudience.of(List.of()),
                null,
                before.publishedAt(),
                Standing.NONE);
    }
}

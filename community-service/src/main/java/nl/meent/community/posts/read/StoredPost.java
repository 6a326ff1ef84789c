package nl.meent.community.posts.read;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.meent.community.members.Actor;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.CommentId;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostKind;
import nl.meent.events.posts.Source;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A post as the projection keeps it: with everything, also what not everyone may see. */
public final class StoredPost {

    private final Document stored;

    StoredPost(Document stored) {
        this.stored = stored;
    }

    /** The post. */
    public PostId id() {
        return PostId.of(stored.getString("_id"));
    }

    /** What kind it is. */
    public PostKind kind() {
        return PostKind.valueOf(stored.getString("kind"));
    }

    /** The title; null when erased. */
    public @Nullable String title() {
        return stored.getString("title");
    }

    /** The text in Markdown; null when erased. */
    public @Nullable String body() {
        return stored.getString("body");
    }

    /** Slugs of its themes. */
    public List<String> themes() {
        return strings("themes");
    }

    /** Who may see it; empty is everyone. */
    public Set<CircleId> circles() {
        Set<CircleId> circles = new HashSet<>();
        strings("circles").forEach(slug -> circles.add(new CircleId(slug)));
        return circles;
    }

    /** Who wrote it. */
    public StoredAuthor author() {
        return StoredAuthor.of(stored.get("author", Document.class));
    }

    /** Where it comes from; null when nothing is said of it and when erased. */
    public @Nullable Source source() {
        Document source = stored.get("source", Document.class);
        return source == null ? null : new Source(source.getString("title"), source.getString("url"));
    }

    /** Version of a knowledge product; null when it has none and when erased. */
    public @Nullable String version() {
        return stored.getString("version");
    }

    /** When it was published. */
    public Instant publishedAt() {
        return stored.getDate("publishedAt").toInstant();
    }

    /** When something last happened on it. */
    public Instant activeAt() {
        return stored.getDate("activeAt").toInstant();
    }

    /** When it was last edited, or null. */
    public @Nullable Instant editedAt() {
        return instant(stored, "editedAt");
    }

    /** Counts from 1 and grows with every edit. */
    public long revision() {
        return 1L + stored.getList("edits", Long.class, List.of()).size();
    }

    /** PUBLISHED, CLOSED, WITHDRAWN or HIDDEN. */
    public String status() {
        if (stored.getBoolean("hidden")) {
            return "HIDDEN";
        }
        if (stored.getBoolean("withdrawn")) {
            return "WITHDRAWN";
        }
        return stored.getBoolean("closed") ? "CLOSED" : "PUBLISHED";
    }

    /** Why it was closed, or null. */
    public @Nullable String closedReason() {
        return stored.getString("closedReason");
    }

    /** The accepted answer, or null. */
    public @Nullable AnswerId acceptedAnswer() {
        String id = stored.getString("acceptedAnswerId");
        return id == null ? null : AnswerId.of(id);
    }

    /** Its answers, oldest first. */
    public List<StoredAnswer> answers() {
        return entries("answers")
                .map(entry -> StoredAnswer.of(AnswerId.of(entry.getKey()), (Document) entry.getValue()))
                .sorted(Comparator.comparing(StoredAnswer::at)
                        .thenComparing(answer -> answer.id().toString()))
                .toList();
    }

    /** The answer with this id, or null. */
    public @Nullable StoredAnswer answer(AnswerId id) {
        return answers().stream()
                .filter(answer -> answer.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** All comments, on the post and on its answers, oldest first. */
    public List<StoredComment> comments() {
        return entries("comments")
                .map(entry -> StoredComment.of(CommentId.of(entry.getKey()), (Document) entry.getValue()))
                .sorted(Comparator.comparing(StoredComment::at)
                        .thenComparing(comment -> comment.id().toString()))
                .toList();
    }

    /** Who found the post (null) or an answer helpful. */
    public Set<String> helpful(@Nullable AnswerId answer) {
        Document marks = stored.get("helpful", Document.class);
        return Set.copyOf(
                marks.getList(answer == null ? PostsProjection.THE_POST : answer.toString(), String.class, List.of()));
    }

    /** Whether a member follows it. */
    public boolean isFollowedBy(MemberId member) {
        return strings("followers").contains(member.toString());
    }

    /** What members reported of it, for moderators. */
    public List<Report> reports() {
        return Report.of(stored.get("reports", Document.class));
    }

    /** Whether a member may see it: in the audience, and not hidden or withdrawn unless one wrote it or moderates. */
    public boolean isVisibleTo(Actor actor) {
        boolean gone = stored.getBoolean("hidden") || stored.getBoolean("withdrawn");
        boolean own = actor.id().equals(author().member());
        return (own || actor.isInAudience(circles())) && (!gone || own || actor.moderates());
    }

    /** Everybody whose name is shown on it. */
    public Collection<MemberId> namedMembers() {
        Set<MemberId> members = new HashSet<>();
        Stream.of(
                        Stream.of(author()),
                        answers().stream().map(StoredAnswer::author),
                        comments().stream().map(StoredComment::author))
                .flatMap(authors -> authors)
                .forEach(author -> author.addNamedTo(members));
        return members;
    }

    private List<String> strings(String field) {
        return stored.getList(field, String.class, List.of());
    }

    private Stream<Map.Entry<String, Object>> entries(String field) {
        return stored.get(field, Document.class).entrySet().stream();
    }

    static @Nullable Instant instant(Document document, String field) {
        Date date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }
}

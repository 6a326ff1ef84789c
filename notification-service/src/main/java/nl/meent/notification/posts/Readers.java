package nl.meent.notification.posts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.PostId;
import nl.meent.notification.following.Memory;
import nl.meent.notification.members.Audiences;
import nl.meent.notification.members.Member;
import nl.meent.notification.notices.Bulletin;
import nl.meent.notification.notices.News;
import nl.meent.notification.notices.Occasion;
import org.jspecify.annotations.Nullable;

/** Those who are told something about a post: each once, with the sentence that concerns them most. */
final class Readers {

    private final Post post;
    private final Map<MemberId, Occasion> occasions = new LinkedHashMap<>();

    Readers(Post post) {
        this.post = post;
    }

    /** Tells the member, if there is one and nothing closer was said. */
    Readers tell(@Nullable MemberId member, Occasion occasion) {
        if (member != null) {
            occasions.putIfAbsent(member, occasion);
        }
        return this;
    }

    /** Tells the followers. */
    Readers tellFollowersOf(PostId id, Memory memory, Occasion occasion) {
        memory.of(Following.SHELF, id).forEach(following -> tell(following.memberId(), occasion));
        return this;
    }

    /** Not who did it. */
    Readers except(@Nullable MemberId member) {
        if (member != null) {
            occasions.remove(member);
        }
        return this;
    }

    /** Sends it to those who may see the post. */
    void send(Bulletin bulletin, Memory memory, Consumer<News> news) {
        occasions.forEach((id, occasion) -> {
            Member member = memory.find(Member.SHELF, id).orElseGet(() -> Member.unknown(id));
            if (!post.hidden() && Audiences.hold(post.audience(), member)) {
                news.accept(bulletin.to(id, occasion));
            }
        });
    }
}

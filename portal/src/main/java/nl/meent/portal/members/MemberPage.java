package nl.meent.portal.members;

import java.util.List;
import java.util.Objects;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Me;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import nl.meent.portal.frame.Visitor;
import nl.meent.portal.posts.PostCard;
import nl.meent.portal.posts.PostList;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who a member is and what they contributed; of who isn't in the directory, the page is theirs alone. */
@Controller
class MemberPage {
    private final Service community;
    private final Catalogues catalogues;
    private final Visitor visitor;
    private final Pages pages;

    MemberPage(@Qualifier("community") Service community, Catalogues catalogues, Visitor visitor, Pages pages) {
        this.community = community;
        this.catalogues = catalogues;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GetMapping("/leden/{id}")
    Mono<Rendering> one(
            @PathVariable String id, @RequestParam(defaultValue = "") String cursor, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                "members/member",
                Mono.zip(
                                community.get("/v1/members/{id}", id).as(Member.class),
                                Part.of(posts(id, cursor)),
                                catalogues.read(),
                                Part.of(visitor.me(exchange)))
                        .map(all -> Pages.model(
                                "member", all.getT1(),
                                "posts", all.getT2(),
                                "catalogue", all.getT3(),
                                "mine", isMine(all.getT1(), all.getT4()))));
    }

    /** To its author the service shows what was written without name too; on this page that would look like no secret. */
    private Mono<PostList> posts(String id, String cursor) {
        return community
                .get("/v1/posts")
                .query("author", id)
                .query("cursor", cursor)
                .as(PostList.class)
                .map(found -> new PostList(named(found.items()), found.next()));
    }

    private static List<PostCard> named(List<PostCard> all) {
        return all.stream()
                .filter(post -> post.author() != null && !post.author().isNameless())
                .toList();
    }

    private static boolean isMine(Member member, Part<Me> me) {
        Me known = me.value();
        return known != null && Objects.equals(known.id(), member.id());
    }
}

package nl.meent.portal.front;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.meent.portal.calls.Call;
import nl.meent.portal.calls.Service;
import nl.meent.portal.consultations.ConsultationList;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Me;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import nl.meent.portal.frame.Visitor;
import nl.meent.portal.meetups.MeetupList;
import nl.meent.portal.posts.PostCard;
import nl.meent.portal.posts.PostList;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** For a visitor: what this is. For a member: what waits for them. */
@Controller
class FrontPage {
    /** A member may follow every theme there is; the front page asks for this many. */
    private static final int LISTS = 6;

    private final Service community;
    private final Catalogues catalogues;
    private final Visitor visitor;
    private final Pages pages;
    private final Clock clock;

    FrontPage(
            @Qualifier("community") Service community,
            Catalogues catalogues,
            Visitor visitor,
            Pages pages,
            Clock clock) {
        this.community = community;
        this.catalogues = catalogues;
        this.visitor = visitor;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/")
    Mono<Rendering> show(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(OAuth2AuthenticationToken.class)
                .hasElement()
                .flatMap(member -> member
                        ? pages.show(exchange, "front/member", member(exchange))
                        : pages.show(exchange, "front/visitor", visitor()));
    }

    private Mono<Map<String, @Nullable Object>> visitor() {
        return Part.of(community.get("/v1/public/meetups").query("limit", 6).as(PublicMeetups.class))
                .map(meetups -> Pages.model("meetups", meetups));
    }

    /** All parts at once, after it is known who asks; each part may be missing. */
    private Mono<Map<String, @Nullable Object>> member(ServerWebExchange exchange) {
        Instant now = clock.instant();
        return Part.of(visitor.me(exchange))
                .flatMap(me -> Mono.zip(
                                Part.of(community
                                        .get("/v1/consultations")
                                        .query("status", "OPEN")
                                        .as(ConsultationList.class)),
                                Part.of(community
                                        .get("/v1/meetups")
                                        .query("from", now)
                                        .as(MeetupList.class)),
                                unanswered(me),
                                inCircles(me),
                                catalogues.read())
                        .map(parts -> Pages.model(
                                "waiting",
                                        Waiting.of(
                                                parts.getT1()
                                                        .or(new ConsultationList(List.of(), null))
                                                        .items(),
                                                parts.getT2()
                                                        .or(new MeetupList(List.of(), null))
                                                        .items()),
                                "away", parts.getT1().away() || parts.getT2().away(),
                                "meetups", parts.getT2(),
                                "unanswered", parts.getT3(),
                                "circles", parts.getT4(),
                                "catalogue", parts.getT5())));
    }

    /** On the member's themes if they chose any. */
    private Mono<Part<PostList>> unanswered(Part<Me> me) {
        Me member = me.value();
        return member == null || member.interests().isEmpty()
                ? Part.of(questions().as(PostList.class))
                : newest(member.interests(), theme -> questions().query("theme", theme), 5);
    }

    private Mono<Part<PostList>> inCircles(Part<Me> me) {
        Me member = me.value();
        List<String> circles = member == null || member.circles() == null ? List.of() : member.circles();
        return newest(
                circles,
                circle -> community.get("/v1/posts").query("circle", circle).query("limit", 4),
                4);
    }

    private Call questions() {
        return community
                .get("/v1/posts")
                .query("kind", "QUESTION")
                .query("answered", false)
                .query("limit", 5);
    }

    /** The newest of several lists that are asked for at once; a list takes one theme or circle only. */
    private static Mono<Part<PostList>> newest(List<String> slugs, Function<String, Call> list, int atMost) {
        return Part.of(Flux.fromIterable(slugs)
                .take(LISTS)
                .flatMap(slug -> list.apply(slug).as(PostList.class))
                .flatMapIterable(PostList::items)
                .distinct(PostCard::id)
                .sort(Comparator.comparing(PostCard::publishedAt).reversed())
                .take(atMost)
                .collectList()
                .map(posts -> new PostList(posts, null)));
    }
}

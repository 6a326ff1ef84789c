package nl.meent.portal.front;

import java.time.Clock;
import java.util.List;
import java.util.Map;
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
import reactor.core.publisher.Mono;

/** For a visitor: what this is. For a member: what waits for them. */
@Controller
class FrontPage {
    private static final int QUESTIONS = 5;
    /** So many may be the member's own, and the list is still full. */
    private static final int OWN = 3;

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

    /** All parts at once, but for those of the member's own themes and circles; each part may be missing. */
    private Mono<Map<String, @Nullable Object>> member(ServerWebExchange exchange) {
        Mono<Part<Me>> me = Part.of(visitor.me(exchange));
        return Mono.zip(
                        Part.of(community
                                .get("/v1/consultations")
                                .query("status", "OPEN")
                                .as(ConsultationList.class)),
                        Part.of(community
                                .get("/v1/meetups")
                                .query("from", clock.instant())
                                .as(MeetupList.class)),
                        me.flatMap(this::unanswered),
                        me.flatMap(this::inCircles),
                        catalogues.read())
                .map(parts -> {
                    List<Waiting> waiting = waiting(parts.getT1(), parts.getT2());
                    return Pages.model(
                            "waiting", waiting,
                            "waits", Waiting.count(waiting),
                            "away", parts.getT1().away() || parts.getT2().away(),
                            "meetups", parts.getT2(),
                            "unanswered", parts.getT3(),
                            "circles", parts.getT4(),
                            "catalogue", parts.getT5());
                });
    }

    private static List<Waiting> waiting(Part<ConsultationList> consultations, Part<MeetupList> meetups) {
        return Waiting.of(
                consultations.or(new ConsultationList(List.of(), null)).items(),
                meetups.or(new MeetupList(List.of(), null)).items());
    }

    /** Of others, on the member's themes if they chose any. */
    private Mono<Part<PostList>> unanswered(Part<Me> me) {
        Me member = me.value();
        return Part.of(questions()
                .query("theme", member == null ? List.of() : member.interests())
                .as(PostList.class)
                .map(all -> ofOthers(all, member)));
    }

    private static PostList ofOthers(PostList all, @Nullable Me member) {
        List<PostCard> others = all.items().stream()
                .filter(each -> member == null || !member.is(each.author()))
                .limit(QUESTIONS)
                .toList();
        return new PostList(others, all.next());
    }

    private Mono<Part<PostList>> inCircles(Part<Me> me) {
        Me member = me.value();
        List<String> circles = member == null || member.circles() == null ? List.of() : member.circles();
        return circles.isEmpty()
                ? Mono.just(Part.none())
                : Part.of(community
                        .get("/v1/posts")
                        .query("circle", circles)
                        .query("limit", 4)
                        .as(PostList.class));
    }

    private Call questions() {
        return community
                .get("/v1/posts")
                .query("kind", "QUESTION")
                .query("answered", false)
                .query("limit", QUESTIONS + OWN);
    }
}

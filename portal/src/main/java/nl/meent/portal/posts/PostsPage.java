package nl.meent.portal.posts;

import java.util.List;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lists of posts: per kind, theme, circle, answered or not. The filters stand in the address. */
@Controller
class PostsPage {
    private static final List<String> FILTERS =
            List.of("kind", "theme", "circle", "status", "answered", "author", "sort", "cursor");

    private final Service community;
    private final Catalogues catalogues;
    private final Pages pages;

    PostsPage(@Qualifier("community") Service community, Catalogues catalogues, Pages pages) {
        this.community = community;
        this.catalogues = catalogues;
        this.pages = pages;
    }

    @GetMapping("/berichten")
    Mono<Rendering> list(ServerWebExchange exchange) {
        MultiValueMap<String, String> filters = exchange.getRequest().getQueryParams();
        return pages.show(
                exchange,
                "posts/list",
                Mono.zip(find(filters), catalogues.read())
                        .map(found -> Pages.model(
                                "posts", found.getT1(),
                                "catalogue", found.getT2(),
                                "filters", Form.sent(filters),
                                "kinds", AskPage.KINDS)));
    }

    private Mono<PostList> find(MultiValueMap<String, String> filters) {
        var call = community.get("/v1/posts");
        FILTERS.forEach(name -> call.query(name, filters.getFirst(name)));
        return call.as(PostList.class);
    }
}

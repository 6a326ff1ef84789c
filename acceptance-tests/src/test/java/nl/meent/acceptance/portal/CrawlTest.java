package nl.meent.acceptance.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.meent.acceptance.platform.Browser;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows every link of the portal, as different people, and looks at what comes. Alone, so that no link ends meanwhile. */
@Isolated
class CrawlTest {

    private static final int PAGES_OF_A_KIND = 12;
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}|[0-9A-HJKMNP-TV-Z]{26}";

    private final Platform platform = Platform.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {"fg-utrecht", "ethiek-amsterdam", "belangenbehartiger-vng", "moderator-vng", "beheerder-vng"})
    void every_page_that_a_member_can_reach_is_whole(String account) {
        Browser browser = platform.browser();
        browser.signIn(account);
        crawl(browser, consultations(platform.signIn(account)));
    }

    @Test
    void every_page_that_a_visitor_can_reach_is_whole() {
        crawl(platform.browser(), List.of());
    }

    /** One in each state, for they differ in their parts; those that other tests made would come first otherwise, and fill the kind. */
    private static List<String> consultations(Member member) {
        return Stream.of("DRAFT", "OPEN", "CLOSED", "OUTCOME_PUBLISHED", "WITHDRAWN")
                .flatMap(status -> member.get("/v1/consultations?limit=1&status=" + status)
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream())
                .map(consultation -> "/raadplegingen/" + consultation.path("id").asString())
                .toList();
    }

    /** At most so many pages of a kind: posts differ in their texts, not in their parts. */
    private void crawl(Browser browser, List<String> more) {
        List<URI> wave = Stream.concat(Stream.of("/"), more.stream())
                .map(path -> browser.open(path).uri())
                .toList();
        Set<URI> seen = new HashSet<>(wave);
        Map<String, Integer> kinds = new HashMap<>();
        List<String> faults = new ArrayList<>();
        while (!wave.isEmpty()) {
            List<Page> pages = wave.parallelStream()
                    .map(address -> Page.of(address, browser.get(address)))
                    .toList();
            pages.forEach(page -> faults.addAll(page.faults()));
            wave = pages.stream()
                    .filter(Page::isHtml)
                    .flatMap(page -> page.links().stream())
                    .filter(link -> !leaves(link))
                    .filter(seen::add)
                    .filter(link -> kinds.merge(kind(link), 1, Integer::sum) <= PAGES_OF_A_KIND)
                    .toList();
        }
        assertThat(faults).isEmpty();
        assertThat(kinds).hasSizeGreaterThan(5);
    }

    /** To the identity provider: another site. */
    private static boolean leaves(URI link) {
        return link.getPath().startsWith("/inloggen") || link.getPath().startsWith("/uitloggen");
    }

    private static String kind(URI link) {
        String parameters = link.getQuery() == null ? "" : link.getQuery().replaceAll("=[^&]*", "");
        return link.getPath().replaceAll(ID, "{id}") + "?" + parameters;
    }
}

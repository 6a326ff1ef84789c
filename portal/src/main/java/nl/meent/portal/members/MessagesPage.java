package nl.meent.portal.members;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Of what a member wants a message, and how. */
@Controller
class MessagesPage {
    private static final String PUSH = "PUSH";
    private static final String MAIL = "EMAIL_AT_ONCE";
    private static final String BOTH = "PUSH_AND_EMAIL_AT_ONCE";

    /** What can be chosen, the usual one first; a way that isn't there yet is shown by none. */
    private static final List<String> CHANNELS = List.of("INBOX", MAIL, PUSH, BOTH, "NONE");

    /** For what waits for an answer: not at all can't be chosen. */
    private static final List<String> ALWAYS_CHANNELS = List.of("INBOX", MAIL, PUSH, BOTH);

    static final List<Group> GROUPS = List.of(
            new Group("posts", List.of("ANSWER", "COMMENT", "ANSWER_ACCEPTED"), List.of()),
            new Group("meetups", List.of("MEETUP_CHANGED", "MEETUP_CANCELLED", "MEETUP_PROMOTED"), List.of()),
            new Group(
                    "consultations",
                    List.of("CONSULTATION_CHANGED", "CONSULTATION_OUTCOME"),
                    List.of("CONSULTATION_OPENED", "CONSULTATION_CLOSING_SOON")));

    private final Service notification;
    private final Browsers browsers;
    private final Pages pages;

    MessagesPage(@Qualifier("notification") Service notification, Browsers browsers, Pages pages) {
        this.notification = notification;
        this.browsers = browsers;
        this.pages = pages;
    }

    /**
     * Kinds that belong together.
     *
     * @param kinds  those that one may choose a channel for
     * @param always those that come into the inbox whatever one chooses
     */
    record Group(String name, List<String> kinds, List<String> always) {
        Stream<String> all() {
            return Stream.concat(kinds.stream(), always.stream());
        }
    }

    /**
     * What was chosen.
     *
     * @param kinds    the channel of each kind
     * @param email    where e-mail goes; null if no address is known
     * @param channels those that the service offers; null from one that doesn't say so, which has no push
     */
    record Chosen(
            Map<String, String> kinds,
            @Nullable String email,
            @Nullable List<String> channels) {
        boolean hasPush() {
            return channels != null && channels.contains(PUSH);
        }
    }

    @GetMapping("/profiel/berichten")
    Mono<Rendering> show(ServerWebExchange exchange) {
        return chosen().flatMap(chosen -> page(exchange, form(chosen.value()), chosen, HttpStatus.OK));
    }

    private Mono<Part<Chosen>> chosen() {
        return Part.of(notification.get("/v1/preferences").as(Chosen.class));
    }

    @PostMapping("/profiel/berichten")
    Mono<Rendering> save(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> pages.submit(
                        exchange,
                        form,
                        notification
                                .put("/v1/preferences")
                                .body(Map.of("kinds", kinds(form)))
                                .done(),
                        done -> "/profiel/berichten",
                        "messages.saved",
                        (again, status) -> chosen().flatMap(chosen -> page(exchange, again, chosen, status))));
    }

    /** A form that was refused stays, also when the service is away by then: what was chosen is in it. */
    private Mono<Rendering> page(ServerWebExchange exchange, Form form, Part<Chosen> chosen, HttpStatus status) {
        Chosen known = chosen.value();
        boolean push = known != null && known.hasPush();
        return browser(push)
                .flatMap(browser -> pages.show(
                        exchange,
                        "members/messages",
                        status,
                        Mono.just(Pages.model(
                                "form",
                                form,
                                "groups",
                                GROUPS,
                                "channels",
                                offered(CHANNELS, push),
                                "alwaysChannels",
                                offered(ALWAYS_CHANNELS, push),
                                "browser",
                                browser,
                                "known",
                                known != null,
                                "email",
                                known == null ? null : known.email(),
                                "away",
                                chosen.away() && status == HttpStatus.OK))));
    }

    private Mono<Part<Browsers.Push>> browser(boolean push) {
        return push ? Part.of(browsers.push()) : Mono.just(Part.none());
    }

    private static List<String> offered(List<String> channels, boolean push) {
        return channels.stream()
                .filter(channel -> push || !channel.contains(PUSH))
                .toList();
    }

    /** What comes by another channel comes into the inbox too; of two of which one isn't offered now, the other is left. */
    private static String shown(String channel, List<String> channels) {
        if (channels.contains(channel)) {
            return channel;
        }
        return channel.equals(BOTH) ? MAIL : channels.getFirst();
    }

    private static Form form(@Nullable Chosen chosen) {
        Form form = Form.fresh();
        if (chosen != null) {
            List<String> channels = offered(CHANNELS, chosen.hasPush());
            chosen.kinds().forEach((kind, channel) -> form.put("kinds." + kind, shown(channel, channels)));
        }
        return form;
    }

    private static Map<String, String> kinds(Form form) {
        Map<String, String> kinds = new TreeMap<>();
        GROUPS.stream().flatMap(Group::all).forEach(kind -> {
            String channel = form.text("kinds." + kind);
            if (channel != null) {
                kinds.put(kind, channel);
            }
        });
        return kinds;
    }
}

package nl.meent.portal.frame;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meent.portal.calls.Away;
import nl.meent.portal.calls.Call;
import nl.meent.portal.calls.Problem;
import nl.meent.portal.calls.Problem.FieldError;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Puts pages together: what the feature has to show, and what stands around it, fetched at the same time. */
@Component
public class Pages {
    /** The number beside the inbox is on every page, and no page waits long for it. */
    private static final Duration COUNT = Duration.ofMillis(700);

    /** After which a limit has room again, where nobody said it; longer pauses are told in minutes. */
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final String FLASH = "flash";
    private static final String ABOUT = "flash-about";

    private final Service notification;
    private final Visitor visitor;
    private final Assets assets;
    private final MessageSource messages;
    private final Clock clock;

    Pages(
            @Qualifier("notification") Service notification,
            Visitor visitor,
            Assets assets,
            MessageSource messages,
            Clock clock) {
        this.notification = notification;
        this.visitor = visitor;
        this.assets = assets;
        this.messages = messages;
        this.clock = clock;
    }

    /** A page. The view is {@code <feature>/<page>}. */
    public Mono<Rendering> show(
            ServerWebExchange exchange, String view, Mono<? extends Map<String, ? extends @Nullable Object>> model) {
        return show(exchange, view, HttpStatus.OK, model);
    }

    /** A page with another status. */
    public Mono<Rendering> show(
            ServerWebExchange exchange,
            String view,
            HttpStatusCode status,
            Mono<? extends Map<String, ? extends @Nullable Object>> model) {
        return Mono.zip(frame(exchange, status), model)
                .map(both -> Rendering.view(view)
                        .status(status)
                        .model(both.getT2())
                        .modelAttribute("frame", both.getT1())
                        .modelAttribute("assets", assets)
                        .modelAttribute("moments", moments(exchange))
                        .build());
    }

    /** A piece of a page, {@code <feature>/<page> :: <fragment>}, for a script that puts it where it belongs. */
    public Mono<Rendering> piece(
            ServerWebExchange exchange, String view, Mono<? extends Map<String, ? extends @Nullable Object>> model) {
        return csrf(exchange)
                .then(model)
                .map(values -> Rendering.view(view)
                        .model(values)
                        .modelAttribute("assets", assets)
                        .modelAttribute("moments", moments(exchange))
                        .build());
    }

    /** Whether htmx asks: then a piece will do, else the whole page comes. */
    public static boolean isForPiece(ServerWebExchange exchange) {
        return "true".equals(exchange.getRequest().getHeaders().getFirst("HX-Request"));
    }

    /** Unread messages of the member. */
    public Mono<Long> unread() {
        return unreadCall().as(Unread.class).map(Unread::unreadCount);
    }

    private Call unreadCall() {
        return notification.get("/v1/inbox").query("unread", true).query("limit", 1);
    }

    /**
     * Sends a form's command and goes on to the next page; if it is refused or the service is away, shows the form again
     * with everything typed and what to do.
     *
     * @param next  the path to go to
     * @param flash code of the message that the next page shows; null for none
     * @param again the page with the form
     */
    public <T> Mono<Rendering> submit(
            ServerWebExchange exchange,
            Form form,
            Mono<T> command,
            java.util.function.Function<T, String> next,
            @Nullable String flash,
            java.util.function.BiFunction<Form, HttpStatus, Mono<Rendering>> again) {
        return command.flatMap(done -> go(exchange, next.apply(done), flash))
                .onErrorResume(Refused.class, refused -> again(exchange, form, refused, again))
                .onErrorResume(Away.class, away -> again.apply(form.away(), HttpStatus.SERVICE_UNAVAILABLE));
    }

    /** Tells whoever sent too much when to try again: in a header for programs, and in the sentence that comes back. */
    public String pause(ServerWebExchange exchange, Refused refused) {
        Duration pause = Objects.requireNonNullElse(refused.pause(), A_MINUTE);
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds()));
        return pause.compareTo(A_MINUTE) < 0
                ? text(exchange, "too-many.seconds", pause.toSeconds())
                : text(exchange, "too-many.minutes", pause.plusSeconds(59).toMinutes());
    }

    /** Goes to another page of the portal, which says what was done. */
    public Mono<Rendering> go(ServerWebExchange exchange, String path, @Nullable String flash) {
        return go(exchange, path, flash, null);
    }

    /** The same, where what was done is about something, such as a time: the argument of the message. */
    public Mono<Rendering> go(ServerWebExchange exchange, String path, @Nullable String flash, @Nullable String about) {
        return exchange.getSession().map(session -> {
            Kept.forget(session.getAttributes());
            if (flash != null) {
                session.getAttributes().put(FLASH, flash);
            }
            if (about != null) {
                session.getAttributes().put(ABOUT, about);
            }
            return Rendering.redirectTo(path)
                    .status(HttpStatus.SEE_OTHER)
                    .contextRelative(false)
                    .build();
        });
    }

    /** A message in the language of the visit. */
    public String text(ServerWebExchange exchange, String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale(exchange));
    }

    /** The time, as all pages know it. */
    public Instant now() {
        return clock.instant();
    }

    /** Times in the language of the visit. */
    public Moments moments(ServerWebExchange exchange) {
        return new Moments(messages, locale(exchange), clock);
    }

    private Mono<Rendering> again(
            ServerWebExchange exchange,
            Form form,
            Refused refused,
            java.util.function.BiFunction<Form, HttpStatus, Mono<Rendering>> again) {
        if (refused.status() == 401) {
            return Mono.error(refused);
        }
        if (refused.status() == 429) {
            return again.apply(form.tooMany(pause(exchange, refused)), HttpStatus.TOO_MANY_REQUESTS);
        }
        HttpStatus status = Objects.requireNonNullElse(HttpStatus.resolve(refused.status()), HttpStatus.BAD_REQUEST);
        return again.apply(
                form.refused(inPlainWords(exchange, refused.problem()), text(exchange, "error.refused")), status);
    }

    /** A service gives an example of a right form; here it can be said what it is: an address or a time. */
    private Problem inPlainWords(ServerWebExchange exchange, Problem problem) {
        return new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.errors().stream()
                        .map(error -> "wrong-form".equals(error.code())
                                ? new FieldError(error.pointer(), error.code(), text(exchange, form(error)))
                                : error)
                        .toList());
    }

    private static String form(FieldError error) {
        return String.valueOf(error.pointer()).endsWith("/time") ? "form.wrong-time" : "form.wrong-address";
    }

    private Mono<Frame> frame(ServerWebExchange exchange, HttpStatusCode status) {
        return csrf(exchange)
                .then(exchange.getPrincipal()
                        .ofType(OAuth2AuthenticationToken.class)
                        .map(Optional::of))
                .defaultIfEmpty(Optional.empty())
                .flatMap(member -> member.map(token -> memberFrame(exchange, status, token))
                        .orElseGet(() -> Mono.just(frame(exchange, status, null, null, null, List.of()))));
    }

    private Mono<Frame> memberFrame(ServerWebExchange exchange, HttpStatusCode status, Authentication member) {
        Mono<Part<Unread>> unread = Part.of(unreadCall().within(COUNT).as(Unread.class));
        String name = member.getPrincipal() instanceof OidcUser user ? user.getFullName() : member.getName();
        return Mono.zip(Part.of(visitor.me(exchange)), unread, flash(exchange))
                .map(all -> frame(
                        exchange,
                        status,
                        all.getT1().value(),
                        Objects.requireNonNullElse(name, member.getName()),
                        all.getT2().value(),
                        all.getT3()));
    }

    private Frame frame(
            ServerWebExchange exchange,
            HttpStatusCode status,
            @Nullable Me me,
            @Nullable String name,
            @Nullable Unread unread,
            List<String> flash) {
        URI uri = exchange.getRequest().getURI();
        String query = uri.getRawQuery();
        String location = uri.getRawPath() + (query == null ? "" : "?" + query);
        boolean cameBack = HttpMethod.POST.equals(exchange.getRequest().getMethod());
        boolean opens = !status.is4xxClientError() || (cameBack && !status.isSameCodeAs(HttpStatus.NOT_FOUND));
        return new Frame(
                name != null,
                me,
                name,
                unread == null ? null : unread.unreadCount(),
                flash.isEmpty() ? null : flash.getFirst(),
                flash.size() < 2 ? null : flash.getLast(),
                locale(exchange).getLanguage(),
                appearance(exchange),
                location,
                opens ? location : "/");
    }

    /** The code of the message and what it is about; empty if there is none. */
    private static Mono<List<String>> flash(ServerWebExchange exchange) {
        return exchange.getSession()
                .map(session -> Stream.of(FLASH, ABOUT)
                        .map(name -> (String) session.getAttributes().remove(name))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Makes the token, so that forms carry it; see {@link CsrfRequestDataValueProcessor}. */
    private static Mono<CsrfToken> csrf(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.doOnNext(
                made -> exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, made));
    }

    private static Locale locale(ServerWebExchange exchange) {
        return Objects.requireNonNullElse(exchange.getLocaleContext().getLocale(), Languages.DUTCH);
    }

    private static String appearance(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(Preferences.APPEARANCE);
        return cookie != null && Preferences.APPEARANCES.contains(cookie.getValue()) ? cookie.getValue() : "apparaat";
    }

    /** @param unreadCount messages that were not read yet */
    record Unread(long unreadCount) {}

    /** A model to fill. */
    public static Map<String, @Nullable Object> model(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> model = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            model.put(Objects.requireNonNull((String) namesAndValues[i]), namesAndValues[i + 1]);
        }
        return model;
    }
}

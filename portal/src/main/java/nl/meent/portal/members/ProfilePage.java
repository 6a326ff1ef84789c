package nl.meent.portal.members;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.meent.portal.calls.Service;
import nl.meent.portal.calls.Versioned;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Functions;
import nl.meent.portal.frame.Me;
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

/** What others see of this member, to be changed; the member's calendar; and the way out. */
@Controller
class ProfilePage {
    private final Service community;
    private final Catalogues catalogues;
    private final Pages pages;

    ProfilePage(@Qualifier("community") Service community, Catalogues catalogues, Pages pages) {
        this.community = community;
        this.catalogues = catalogues;
        this.pages = pages;
    }

    /** Somebody was first, or it isn't known what was seen. */
    private static final Set<HttpStatus> CHANGED =
            Set.of(HttpStatus.PRECONDITION_FAILED, HttpStatus.PRECONDITION_REQUIRED);

    @GetMapping("/profiel")
    Mono<Rendering> show(ServerWebExchange exchange) {
        return Part.of(me()).flatMap(member -> {
            Versioned<Me> known = member.value();
            Form form = known == null ? Form.fresh() : ProfileForm.of(known);
            return page(exchange, form, member, null, HttpStatus.OK);
        });
    }

    @PostMapping("/profiel")
    Mono<Rendering> save(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> pages.submit(
                        exchange,
                        form,
                        body(form)
                                .flatMap(body -> community
                                        .patch("/v1/members/me")
                                        .ifMatch(form.version())
                                        .body(body)
                                        .done()),
                        done -> "/profiel",
                        "profile.saved",
                        (again, status) -> again(exchange, again, status)));
    }

    /** Where somebody works is only looked up where it is to be taken over from the account. */
    private Mono<Map<String, @Nullable Object>> body(Form form) {
        return form.has(ProfileForm.MOVE, "true")
                ? me().map(member -> ProfileForm.body(form, member.body().organisationOfAccount()))
                : Mono.just(ProfileForm.body(form, null));
    }

    /** If it was changed elsewhere, what stands there now is shown beside what was typed; sending it again replaces it. */
    private Mono<Rendering> again(ServerWebExchange exchange, Form form, HttpStatus status) {
        return Part.of(me()).flatMap(member -> {
            Versioned<Me> now = member.value();
            boolean stale = CHANGED.contains(status) && now != null;
            return page(
                    exchange,
                    stale ? form.put(Form.VERSION, Objects.requireNonNull(now).etag()) : form,
                    member,
                    stale ? Objects.requireNonNull(now).body() : null,
                    status);
        });
    }

    private Mono<Rendering> page(
            ServerWebExchange exchange, Form form, Part<Versioned<Me>> member, @Nullable Me now, HttpStatus status) {
        Me me = member.value() == null ? null : member.value().body();
        return pages.show(
                exchange,
                "members/profile",
                status,
                Mono.zip(catalogues.read(), feed()).map(found -> {
                    Map<String, @Nullable Object> model = model(exchange, form, me, now, found.getT2());
                    model.put("catalogue", found.getT1());
                    return model;
                }));
    }

    private static Map<String, @Nullable Object> model(
            ServerWebExchange exchange, Form form, @Nullable Me me, @Nullable Me now, Part<CalendarFeed> feed) {
        CalendarFeed calendar = feed.value();
        return Pages.model(
                "form", form,
                "me", me,
                "now", now,
                "functions", Functions.CODES,
                "feed", feed,
                "address",
                        calendar == null
                                ? null
                                : calendar.address(exchange.getRequest().getURI()));
    }

    private Mono<Versioned<Me>> me() {
        return community.get("/v1/members/me").versioned(Me.class);
    }

    private Mono<Part<CalendarFeed>> feed() {
        return Part.of(community.get("/v1/members/me/calendar-feed").as(CalendarFeed.class));
    }
}

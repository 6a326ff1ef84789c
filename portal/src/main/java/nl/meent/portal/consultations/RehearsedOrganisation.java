package nl.meent.portal.consultations;

import java.util.List;
import java.util.stream.Collectors;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Organisation;
import nl.meent.portal.frame.Pages;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The municipality that somebody typed, by name or code. */
@Component
class RehearsedOrganisation {
    private static final int MOST = 12;

    private final Service community;
    private final Pages pages;

    RehearsedOrganisation(@Qualifier("community") Service community, Pages pages) {
        this.community = community;
        this.pages = pages;
    }

    record Found(List<Organisation> items) {}

    /** Its code; an empty text, and the form says what to do, where none or several are meant. */
    Mono<String> meant(ServerWebExchange exchange, Form form) {
        String typed = form.text(RehearsalPage.MUNICIPALITY);
        if (typed == null || typed.length() > 100) {
            form.reject(RehearsalPage.MUNICIPALITY, pages.text(exchange, "consultations.rehearsal-municipality"));
            return Mono.just("");
        }
        return community
                .get("/v1/organisations")
                .query("query", typed)
                .query("limit", MOST)
                .as(Found.class)
                .map(found -> one(exchange, form, typed, found.items()));
    }

    private String one(ServerWebExchange exchange, Form form, String typed, List<Organisation> found) {
        List<Organisation> exact =
                found.stream().filter(each -> isNamed(each, typed)).toList();
        List<Organisation> meant = exact.isEmpty() ? found : exact;
        if (meant.size() == 1) {
            Organisation one = meant.getFirst();
            form.put(RehearsalPage.MUNICIPALITY, one.name());
            return String.valueOf(one.code());
        }
        form.reject(
                RehearsalPage.MUNICIPALITY,
                meant.isEmpty()
                        ? pages.text(exchange, "consultations.rehearsal-municipality-none", typed)
                        : pages.text(
                                exchange,
                                "consultations.rehearsal-municipality-many",
                                meant.stream()
                                        .map(each -> String.valueOf(each.name()))
                                        .collect(Collectors.joining(", "))));
        return "";
    }

    private static boolean isNamed(Organisation organisation, String typed) {
        return typed.equalsIgnoreCase(organisation.name()) || typed.equalsIgnoreCase(organisation.code());
    }
}

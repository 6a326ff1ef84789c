package nl.meent.portal.members;

import java.util.List;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Organisation;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds organisations by a part of their name, or by their code. */
@Component
class Organisations {
    private static final int MOST = 12;
    private static final int LONGEST = 200;

    private final Service community;

    Organisations(@Qualifier("community") Service community) {
        this.community = community;
    }

    /** Those with this in their name, at most twelve; none if nothing was typed. */
    Mono<List<Organisation>> with(String typed) {
        return typed.isBlank() || typed.length() > LONGEST
                ? Mono.just(List.of())
                : community
                        .get("/v1/organisations")
                        .query("query", typed)
                        .query("limit", MOST)
                        .as(Found.class)
                        .map(Found::items);
    }

    /** The one that is meant. */
    Mono<MeantOrganisation> meant(String typed) {
        return typed.isBlank()
                ? Mono.just(MeantOrganisation.NONE)
                : with(typed.strip()).map(found -> MeantOrganisation.of(typed.strip(), found));
    }

    record Found(List<Organisation> items) {}
}

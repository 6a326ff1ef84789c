package nl.meent.community.organisations.web;

import io.swagger.v3.oas.annotations.Operation;
import nl.meent.community.members.Actor;
import nl.meent.community.organisations.read.Organisations;
import nl.meent.events.members.Organisation;
import nl.meent.runtime.web.paging.Cursor;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisations that members can belong to. */
@RestController
class OrganisationsEndpoint {

    private final Organisations organisations;

    OrganisationsEndpoint(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/v1/organisations")
    @Operation(summary = "Organisaties waar leden bij kunnen horen")
    ResponseEntity<Page<Organisation>> list(
            Actor actor, PageRequest page, @RequestParam(defaultValue = "") String query) {
        String after = page.cursor().map(cursor -> cursor.text(0)).orElse("");
        var found = organisations.matching(query).stream()
                .dropWhile(
                        organisation -> !after.isEmpty() && !organisation.code().equals(after))
                .skip(after.isEmpty() ? 0 : 1)
                .limit(page.toRead())
                .toList();
        return page.answer(Page.of(found, page.limit(), organisation -> Cursor.after(organisation.code())));
    }
}

package nl.meent.community.consultations.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import nl.meent.community.consultations.web.ConsultationTemplates.Template;
import nl.meent.community.consultations.web.ConsultationTemplates.Words;
import nl.meent.community.members.Actor;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an advocate can begin with. */
@RestController
@RequestMapping("/v1/consultation-templates")
class TemplatesEndpoint {

    private final ConsultationTemplates templates;

    TemplatesEndpoint(ConsultationTemplates templates) {
        this.templates = templates;
    }

    /** A template in a list, without its questions. */
    record TemplateCard(String id, Words name, Words purpose) {}

    /** All templates, in the order in which they are offered. */
    record TemplateList(List<TemplateCard> items) {}

    @GetMapping
    @Operation(summary = "Sjablonen om een raadpleging mee te beginnen (belangenbehartiger)")
    TemplateList list(Actor actor) {
        ConsultationAccess.requireAdvocate(actor);
        return new TemplateList(templates.all().stream()
                .map(each -> new TemplateCard(each.id(), each.name(), each.purpose()))
                .toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Een sjabloon met zijn vragen, zoals imports hem aanneemt (belangenbehartiger)")
    Template one(Actor actor, @PathVariable String id) {
        ConsultationAccess.requireAdvocate(actor);
        return templates.find(id).orElseThrow(() -> new RejectedException(RequestRejection.NOT_FOUND));
    }
}

package nl.meent.community.consultations.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meent.community.consultations.read.AudienceRule;
import nl.meent.community.members.read.Members;
import nl.meent.community.organisations.read.Organisations;
import nl.meent.events.consultations.Audience;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Checks a file like any draft, and beyond that for what is unknown here; everything is told in one round. */
@Component
class ImportCheck {

    private final ConsultationFile file;
    private final DraftCheck drafts;
    private final Organisations organisations;
    private final Members members;

    ImportCheck(ConsultationFile file, DraftCheck drafts, Organisations organisations, Members members) {
        this.file = file;
        this.drafts = drafts;
        this.organisations = organisations;
        this.members = members;
    }

    /** Completes with the draft, or with everything that is wrong with the file. */
    Mono<ConsultationBody> checked(JsonNode sent) {
        return unknownHere(sent)
                .flatMap(unknown -> drafts.checked(file.read(sent))
                        .onErrorMap(
                                InvalidException.class, wrong -> new InvalidException(joined(wrong.fields(), unknown)))
                        .flatMap(body ->
                                unknown.isEmpty() ? Mono.just(body) : Mono.error(() -> new InvalidException(unknown))));
    }

    private Mono<List<InvalidField>> unknownHere(JsonNode sent) {
        return Mono.fromCallable(() -> file.unknown(sent))
                .flatMap(fields -> unknownOrganisations(sent).map(codes -> joined(fields, codes)));
    }

    /** One is known if it is in the register of municipalities, or if a member works there. */
    private Mono<List<InvalidField>> unknownOrganisations(JsonNode sent) {
        List<String> named = sent.path("audience")
                .path("organisations")
                .valueStream()
                .map(code -> code.asString(""))
                .toList();
        Set<String> asked = named.stream().filter(code -> !code.isBlank()).collect(Collectors.toSet());
        return asked.isEmpty()
                ? Mono.just(List.of())
                : withMembers(asked).map(worked -> {
                    Set<String> known = new HashSet<>(worked);
                    organisations.matching("").forEach(each -> known.add(each.code()));
                    return unknown(named, asked, known);
                });
    }

    private Mono<Set<String>> withMembers(Set<String> codes) {
        Audience workingThere = new Audience(List.of(), List.of(), List.of(), List.of(), List.copyOf(codes));
        return members.matching(new AudienceRule(workingThere).members())
                .map(member -> member.organisation().code())
                .collect(Collectors.toSet());
    }

    private static List<InvalidField> unknown(List<String> named, Set<String> asked, Set<String> known) {
        List<InvalidField> unknown = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            String code = named.get(i);
            if (asked.contains(code) && !known.contains(code)) {
                unknown.add(new InvalidField(
                        "/audience/organisations/" + i,
                        ImportRejection.UNKNOWN_ORGANISATION,
                        Map.<String, Object>of("organisation", code)));
            }
        }
        return unknown;
    }

    private static List<InvalidField> joined(List<InvalidField> one, List<InvalidField> other) {
        List<InvalidField> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}

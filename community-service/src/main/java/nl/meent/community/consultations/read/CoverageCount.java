package nl.meent.community.consultations.read;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meent.community.consultations.read.CoverageOverview.Looked;
import nl.meent.community.members.read.MemberView;
import nl.meent.community.members.read.Members;
import nl.meent.community.organisations.read.Organisations;
import nl.meent.events.consultations.Audience;
import nl.meent.events.members.Organisation;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts the coverage of a consultation, live: there is nothing stored that could be behind. */
@Component
public class CoverageCount {

    private final Members members;
    private final Responses responses;
    private final ResponseDrafts drafts;
    private final Organisations organisations;
    private final MongoCollection<Document> readers;

    /** Counts these. */
    public CoverageCount(
            Members members,
            Responses responses,
            ResponseDrafts drafts,
            Organisations organisations,
            MongoDatabase database) {
        this.members = members;
        this.responses = responses;
        this.drafts = drafts;
        this.organisations = organisations;
        this.readers = database.getCollection(Readers.READERS);
    }

    /** Whom the consultation reaches at this moment. */
    public Mono<Coverage> of(StoredConsultation consultation) {
        return overview(consultation)
                .map(overview -> overview.coverage(consultation.content().responsePer()));
    }

    /**
     * How far every municipality is, and every other organisation with members whom it concerns; municipalities first, by
     * name. Says nothing of who wrote what, but who responded is told to advocates only, see {@link Publishing}.
     */
    public Flux<OrganisationReach> perOrganisation(StoredConsultation consultation) {
        return overview(consultation).flatMapIterable(this::reached);
    }

    /** How far it reached the members of each function, in the order of the functions. */
    public Mono<List<FunctionReach>> perFunction(StoredConsultation consultation) {
        return overview(consultation).map(CoverageOverview::perFunction);
    }

    /** How it went, day by day, until that moment or the closing; nothing before it opened. */
    public Mono<List<DayReach>> perDay(StoredConsultation consultation, Instant now) {
        Instant opensAt = consultation.opensAt();
        Instant closesAt = consultation.closesAt();
        if (opensAt == null || closesAt == null || opensAt.isAfter(now)) {
            return Mono.just(List.of());
        }
        return overview(consultation)
                .map(overview -> overview.perDay(opensAt, now.isBefore(closesAt) ? now : closesAt));
    }

    private Mono<CoverageOverview> overview(StoredConsultation consultation) {
        return Mono.zip(
                        (consultation.isDiscarded() ? Flux.<MemberView>empty() : invited(consultation)).collectList(),
                        readersOf(consultation).collectList(),
                        drafts.to(consultation.id()).collectList(),
                        responses.to(consultation.id()).collectList())
                .map(all -> new CoverageOverview(all.getT1(), all.getT2(), all.getT3(), all.getT4()));
    }

    /** The organisations from which there is a response. */
    public Mono<Set<String>> respondents(StoredConsultation consultation) {
        return responses
                .to(consultation.id())
                .mapNotNull(StoredResponse::organisation)
                .map(Organisation::code)
                .collect(Collectors.toSet());
    }

    private List<OrganisationReach> reached(CoverageOverview overview) {
        Function<String, Reach> reach = overview.perOrganisation();
        Map<String, OrganisationReach> all = new LinkedHashMap<>();
        organisations.ofTheNetherlands().forEach(each -> {
            Organisation municipality = each.organisation();
            all.put(municipality.code(), shown(municipality, each.province(), reach.apply(municipality.code())));
        });
        overview.invitedOrganisations().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .forEach(each -> all.computeIfAbsent(each.code(), code -> shown(each, null, reach.apply(code))));
        return List.copyOf(all.values());
    }

    private static OrganisationReach shown(Organisation organisation, @Nullable String province, Reach reach) {
        return new OrganisationReach(organisation.code(), organisation.name(), organisation.kind(), province, reach);
    }

    private Flux<Looked> readersOf(StoredConsultation consultation) {
        return Flux.from(readers.find(eq("consultationId", consultation.id().toString())))
                .map(reader -> new Looked(
                        reader.getString("member"),
                        reader.getString("organisation"),
                        reader.getDate("at").toInstant()));
    }

    /** How many members and organisations an audience has at this moment. */
    public Mono<AudienceSize> sizeOf(Audience audience) {
        return members.matching(new AudienceRule(audience).members())
                .map(MemberView::organisation)
                .collectList()
                .map(AudienceSize::of);
    }

    /** The members whom it concerns now. */
    public Flux<MemberView> invited(StoredConsultation consultation) {
        return members.matching(new AudienceRule(consultation.content().audience()).members());
    }
}

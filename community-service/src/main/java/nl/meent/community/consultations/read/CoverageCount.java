package nl.meent.community.consultations.read;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.meent.community.consultations.read.Coverage.Numbers;
import nl.meent.community.members.read.MemberView;
import nl.meent.community.members.read.Members;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.members.Organisation;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts the coverage of a consultation, live: there is nothing stored that could be behind. */
@Component
public class CoverageCount {

    private final Members members;
    private final Responses responses;
    private final ResponseDrafts drafts;
    private final MongoCollection<Document> readers;

    /** Counts these. */
    public CoverageCount(Members members, Responses responses, ResponseDrafts drafts, MongoDatabase database) {
        this.members = members;
        this.responses = responses;
        this.drafts = drafts;
        this.readers = database.getCollection(Readers.READERS);
    }

    /** Whom the consultation reaches at this moment. */
    public Mono<Coverage> of(StoredConsultation consultation) {
        return Mono.zip(
                        invited(consultation).collectList(),
                        Flux.from(readers.find(
                                        eq("consultationId", consultation.id().toString())))
                                .collectList(),
                        drafts.to(consultation.id()).collectList(),
                        responses.to(consultation.id()).collectList())
                .map(counted -> coverage(
                        consultation.content().responsePer(),
                        counted.getT1(),
                        counted.getT2(),
                        counted.getT3(),
                        counted.getT4()));
    }

    /** The members whom it concerns now. */
    public Flux<MemberView> invited(StoredConsultation consultation) {
        return members.matching(new AudienceRule(consultation.content().audience()).members());
    }

    private static Coverage coverage(
            ResponsePer per,
            List<MemberView> invited,
            List<Document> readers,
            List<ResponseDraft> drafts,
            List<StoredResponse> responses) {
        return new Coverage(
                new Numbers(
                        invited.size(),
                        readers.size(),
                        drafts.stream()
                                .flatMap(draft -> draft.writers().stream())
                                .distinct()
                                .count(),
                        responses.size()),
                new Numbers(
                        distinct(invited.stream()
                                .map(member -> member.organisation().code())
                                .toList()),
                        distinct(readers.stream()
                                .map(reader -> reader.getString("organisation"))
                                .toList()),
                        distinct(
                                drafts.stream().map(ResponseDraft::organisation).toList()),
                        per == ResponsePer.ORGANISATION ? responses.size() : organisations(responses)));
    }

    private static long organisations(List<StoredResponse> responses) {
        return distinct(responses.stream()
                .map(StoredResponse::organisation)
                .filter(Objects::nonNull)
                .map(Organisation::code)
                .toList());
    }

    private static long distinct(Collection<String> codes) {
        return codes.stream().distinct().count();
    }
}

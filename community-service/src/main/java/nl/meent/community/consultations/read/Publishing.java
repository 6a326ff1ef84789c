package nl.meent.community.consultations.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.community.consultations.ConsultationProperties;
import nl.meent.community.consultations.read.Breakdown.Respondent;
import nl.meent.community.organisations.read.Organisations;
import nl.meent.community.organisations.read.Organisations.Municipality;
import nl.meent.events.consultations.Publication;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.consultations.Results;
import nl.meent.events.consultations.Results.By;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What is shown of responses, and how.
 *
 * <p>In numbers: once the consultation has closed and its responses were counted, for ever, so that nothing follows from
 * comparing an earlier with a later count: see {@link RecordedResults}. To members unless {@code NONE} was promised; to advocates always: those who asked may know what
 * was answered, in numbers.
 *
 * <p>One by one, never with who it was that submitted: to advocates with the organisation if that was promised, also while it
 * is open; with neither organisation nor time, and only once closed, if {@code WITHOUT_NAME} or {@code NONE} was promised; not
 * at all if {@code AGGREGATE_ONLY} was. To members once they were counted, if {@code WITH_ORGANISATION} or
 * {@code WITHOUT_NAME} was promised. Without name protects nobody in an audience of a few, so then they are withheld.
 */
@Component
public class Publishing {

    private static final String OTHER = "OTHER";

    private final Responses responses;
    private final CoverageCount coverage;
    private final SmallCells cells;
    private final Map<String, Municipality> municipalities;

    /** Shows these, with the smallest cell that was configured. */
    public Publishing(
            Responses responses,
            CoverageCount coverage,
            Organisations organisations,
            ConsultationProperties properties) {
        this.responses = responses;
        this.coverage = coverage;
        this.cells = new SmallCells(properties.smallestCell());
        this.municipalities = organisations.ofTheNetherlands().stream()
                .collect(Collectors.toMap(each -> each.organisation().code(), each -> each));
    }

    /** Whether members of the audience may see the results, once there are any. */
    public static boolean showsResultsToMembers(StoredConsultation consultation) {
        return consultation.content().publication() != Publication.NONE;
    }

    /**
     * Counts the responses to a closed consultation: all of it out of what stands there at one moment. Of thousands that takes seconds, in
     * which the thread of the driver goes on with others.
     */
    public Mono<Results> count(StoredConsultation consultation) {
        return responses
                .to(consultation.id())
                .collectList()
                .publishOn(Schedulers.boundedElastic())
                .map(all -> counted(consultation, all));
    }

    private Results counted(StoredConsultation consultation, List<StoredResponse> all) {
        List<Question> questions = consultation.content().questions();
        boolean few = all.size() < cells.smallest();
        return new Results(
                few ? null : (long) all.size(),
                Tally.of(questions, all.stream().map(StoredResponse::answers).toList(), cells),
                Breakdown.of(all.stream().map(this::respondent).toList(), cells, isReadWithoutName(consultation))
                        .of(questions),
                few ? null : commitments(all));
    }

    /** Whether somebody reads the responses one by one who is not to know whose they are. */
    private static boolean isReadWithoutName(StoredConsultation consultation) {
        return switch (consultation.content().publication()) {
            case WITHOUT_NAME, NONE -> true;
            case WITH_ORGANISATION, AGGREGATE_ONLY -> false;
        };
    }

    private static List<String> commitments(List<StoredResponse> all) {
        return all.stream()
                .map(StoredResponse::commitment)
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();
    }

    private Respondent respondent(StoredResponse response) {
        return new Respondent(
                Stream.of(By.values()).collect(Collectors.toMap(by -> by, by -> groupOf(by, response))),
                response.answers());
    }

    private String groupOf(By by, StoredResponse response) {
        MemberFunction function = response.function();
        Organisation organisation = response.organisation();
        return switch (by) {
            case FUNCTION -> function == null ? OTHER : function.name();
            case PROVINCE ->
                municipality(organisation).map(Municipality::province).orElse(OTHER);
            case SIZE -> municipality(organisation).map(Publishing::sizeOf).orElse(OTHER);
        };
    }

    private Optional<Municipality> municipality(@Nullable Organisation organisation) {
        return Optional.ofNullable(organisation).map(Organisation::code).map(municipalities::get);
    }

    private static @Nullable String sizeOf(Municipality municipality) {
        Long inhabitants = municipality.inhabitants();
        return inhabitants == null ? null : SizeClass.of(inhabitants).name();
    }

    /** Whether the audience, of members or of organisations by who gives one response, is so small that leaving out the name hides nobody. */
    public Mono<Boolean> isAudienceSmall(StoredConsultation consultation) {
        boolean perOrganisation = consultation.content().responsePer() == ResponsePer.ORGANISATION;
        return coverage.invited(consultation)
                .map(member -> perOrganisation ? member.organisation().code() : member.id())
                .distinct()
                .count()
                .map(asked -> asked < cells.smallest());
    }

    /**
     * Whether so few responded that knowing who they are would say who wrote what: the answers are shown or counted without
     * name among these. Never if the organisation is shown with its response anyway.
     */
    public Mono<Boolean> areRespondentsFew(StoredConsultation consultation) {
        return consultation.content().publication() == Publication.WITH_ORGANISATION
                ? Mono.just(false)
                : coverage.respondents(consultation).map(all -> !all.isEmpty() && all.size() < cells.smallest());
    }

    /** Whether members may read the responses one by one, once they were counted. */
    public static boolean showsResponsesToMembers(StoredConsultation consultation) {
        return switch (consultation.content().publication()) {
            case WITH_ORGANISATION, WITHOUT_NAME -> true;
            case AGGREGATE_ONLY, NONE -> false;
        };
    }

    /**
     * The responses as they may be shown.
     *
     * @param counted what was counted, with which everybody can count again; empty while it was not
     */
    public Flux<ShownResponse> responses(StoredConsultation consultation, Set<String> counted) {
        boolean named = consultation.content().publication() == Publication.WITH_ORGANISATION;
        return responses.to(consultation.id()).map(response -> ShownResponse.of(response, named, counted));
    }
}

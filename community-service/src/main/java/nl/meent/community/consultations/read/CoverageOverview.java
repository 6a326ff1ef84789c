package nl.meent.community.consultations.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.community.consultations.read.Coverage.Numbers;
import nl.meent.community.members.read.MemberView;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Organisation;

/**
 * Coverage as a whole, by function, by organisation and over time, out of what stands there at one moment.
 *
 * @param invited   members in the audience now
 * @param opened    who has looked, and when for the first time
 * @param drafts    that there are
 * @param responses that there are
 */
record CoverageOverview(
        List<MemberView> invited, List<Looked> opened, List<ResponseDraft> drafts, List<StoredResponse> responses) {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /**
     * The first time that a member looked.
     *
     * @param organisation code of where the member worked then
     */
    record Looked(String member, String organisation, Instant at) {}

    /** How many members and organisations; of one response per organisation also those count whose organisation was erased. */
    Coverage coverage(ResponsePer per) {
        return new Coverage(
                new Numbers(invited.size(), opened.size(), writers().size(), responses.size()),
                new Numbers(
                        codes(invitedOrganisations()).size(),
                        lookedAt().size(),
                        drafted().size(),
                        per == ResponsePer.ORGANISATION
                                ? responses.size()
                                : responded().size()));
    }

    /** How far an organisation is, by its code. */
    Function<String, Reach> perOrganisation() {
        Set<String> asked = codes(invitedOrganisations());
        Set<String> looked = lookedAt();
        Set<String> drafted = drafted();
        Set<String> responded = responded();
        return code -> responded.contains(code)
                ? Reach.RESPONDED
                : drafted.contains(code)
                        ? Reach.DRAFTED
                        : looked.contains(code) ? Reach.OPENED : asked.contains(code) ? Reach.INVITED : Reach.NOT_ASKED;
    }

    /** Where the members in the audience work, in any order. */
    Set<Organisation> invitedOrganisations() {
        return invited.stream().map(MemberView::organisation).collect(Collectors.toSet());
    }

    private Set<String> writers() {
        return drafts.stream().flatMap(draft -> draft.writers().stream()).collect(Collectors.toSet());
    }

    private Set<String> lookedAt() {
        return opened.stream().map(Looked::organisation).collect(Collectors.toSet());
    }

    private Set<String> drafted() {
        return drafts.stream().map(ResponseDraft::organisation).collect(Collectors.toSet());
    }

    private Set<String> responded() {
        return codes(responses.stream()
                .map(StoredResponse::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static Set<String> codes(Set<Organisation> organisations) {
        return organisations.stream().map(Organisation::code).collect(Collectors.toSet());
    }

    /** Members of each function in the audience; who has left the audience is in none. */
    List<FunctionReach> perFunction() {
        Map<String, MemberFunction> functions =
                invited.stream().collect(Collectors.toMap(member -> member.id().toString(), MemberView::function));
        Map<MemberFunction, Long> asked = counted(functions.values().stream());
        Map<MemberFunction, Long> looked =
                counted(opened.stream().map(Looked::member).map(functions::get));
        Map<MemberFunction, Long> writing = counted(writers().stream().map(functions::get));
        Map<MemberFunction, Long> responded = counted(responses.stream().map(StoredResponse::function));
        return Stream.of(MemberFunction.values())
                .filter(function -> asked.containsKey(function) || responded.containsKey(function))
                .map(function -> new FunctionReach(
                        function,
                        new Numbers(
                                asked.getOrDefault(function, 0L),
                                looked.getOrDefault(function, 0L),
                                writing.getOrDefault(function, 0L),
                                responded.getOrDefault(function, 0L))))
                .toList();
    }

    private static Map<MemberFunction, Long> counted(Stream<MemberFunction> functions) {
        return functions
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(MemberFunction.class), Collectors.counting()));
    }

    /**
     * How many had looked and responded at the end of each day, from that of the opening to that of now or the closing, in
     * the Netherlands.
     */
    List<DayReach> perDay(Instant opensAt, Instant until) {
        List<LocalDate> looked =
                opened.stream().map(Looked::at).map(CoverageOverview::day).toList();
        List<LocalDate> responded = responses.stream()
                .map(StoredResponse::firstAt)
                .map(CoverageOverview::day)
                .toList();
        return day(opensAt)
                .datesUntil(day(until).plusDays(1))
                .map(day -> new DayReach(day, upTo(day, looked), upTo(day, responded)))
                .toList();
    }

    private static long upTo(LocalDate day, List<LocalDate> days) {
        return days.stream().filter(each -> !each.isAfter(day)).count();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(AMSTERDAM).toLocalDate();
    }
}

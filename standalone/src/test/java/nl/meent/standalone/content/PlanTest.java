package nl.meent.standalone.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]+)}}");

    private final DemoContent content = DemoContent.load();
    private final Calendar calendar = new Calendar(LocalDate.of(2026, 11, 24));
    private final List<Step> steps = Plan.of(content, calendar);

    @Test
    void is_in_order_of_time() {
        assertThat(steps).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    }

    @Test
    void is_the_same_for_the_same_day() {
        assertThat(Plan.of(DemoContent.load(), calendar)).isEqualTo(steps);
    }

    @Test
    void has_a_key_of_its_own_for_every_step_that_fits_an_idempotency_key() {
        assertThat(steps).extracting(Step::key).doesNotHaveDuplicates();
        assertThat(steps)
                .filteredOn(step -> step.method().equals("POST"))
                .extracting(step -> "demo-" + step.key())
                .allSatisfy(key -> assertThat(key).hasSizeLessThanOrEqualTo(64));
        assertThat(steps).extracting(Step::key).noneMatch(key -> key.contains(" "));
    }

    @Test
    void names_only_ids_that_an_earlier_step_was_answered_with() {
        Set<String> known = new HashSet<>();
        for (Step step : steps) {
            PLACE.matcher(step.path() + step.body())
                    .results()
                    .forEach(place ->
                            assertThat(known).as("ids before %s", step.key()).contains(place.group(1)));
            if (step.kind() == Step.Kind.CREATES) {
                known.add(step.key());
            }
        }
    }

    @Test
    void registers_every_account_before_anything_else() {
        assertThat(steps.subList(0, content.members().size()))
                .allSatisfy(step -> assertThat(step.path()).isEqualTo("/v1/members/me"))
                .extracting(Step::account)
                .containsExactlyElementsOf(
                        content.members().stream().map(Member::account).toList());
    }

    @Test
    void asks_at_a_closed_circle_and_is_let_in_by_the_host() {
        assertThat(position("circle-fg-kring-fg-zwolle-let-in")).isEqualTo(position("circle-fg-kring-fg-zwolle") + 1);
        assertThat(step("circle-fg-kring-fg-zwolle-let-in").account()).isEqualTo("fg-utrecht");
        assertThat(step("circle-fg-kring-fg-zwolle-let-in").path())
                .isEqualTo("/v1/circles/fg-kring/members/{{member-fg-zwolle}}");
    }

    @Test
    void joins_an_open_circle_without_a_host() {
        assertThat(steps).extracting(Step::key).contains("circle-ai-in-de-praktijk-fg-zwolle");
        assertThat(steps).extracting(Step::key).doesNotContain("circle-ai-in-de-praktijk-fg-zwolle-let-in");
    }

    @Test
    void publishes_answers_comments_and_accepts_in_the_order_in_which_it_happened() {
        assertThat(position("q-copilot-eigen-dpia"))
                .isLessThan(position("q-copilot-eigen-dpia-answer-1"))
                .isLessThan(position("q-copilot-eigen-dpia-comment-1"));
        assertThat(position("q-copilot-eigen-dpia-accepts"))
                .isGreaterThan(position("q-copilot-eigen-dpia-answer-3"))
                .isGreaterThan(position("q-copilot-eigen-dpia-comment-1"));
        assertThat(step("q-copilot-eigen-dpia-accepts").body())
                .isEqualTo(Map.of("answerId", "{{q-copilot-eigen-dpia-answer-1}}"));
    }

    @Test
    void dates_by_the_day_of_loading_in_amsterdam() {
        assertThat(step("q-copilot-eigen-dpia").at()).isEqualTo(Instant.parse("2026-08-28T06:47:00Z"));
        assertThat(step("q-werving-ai-hr").at())
                .isBetween(Instant.parse("2026-11-22T23:00:00Z"), Instant.parse("2026-11-23T23:00:00Z"));
    }

    @Test
    void registers_for_a_meetup_in_the_order_of_the_file() {
        Meetup full = content.meetups().stream()
                .filter(meetup -> meetup.key().equals("m-fg-dag-zwolle"))
                .findFirst()
                .orElseThrow();
        assertThat(full.registrations().stream()
                        .map(r -> position("m-fg-dag-zwolle-registers-" + r.account()))
                        .toList())
                .isSorted();
    }

    @Test
    void marks_attendance_after_the_meetup_has_ended() {
        assertThat(step("m-bio2-datalekken-attendance-fg-emmen").at()).isAfter(calendar.in(-41, "16:30"));
        assertThat(step("m-bio2-datalekken-attendance-fg-emmen").body()).isEqualTo(Map.of("attended", false));
    }

    @Test
    void opens_a_consultation_with_its_first_deadline_and_extends_it_later() {
        assertThat(step("r-cameratoezicht").body())
                .containsEntry("closesAt", calendar.in(-11, "17:00").toString());
        assertThat(step("r-cameratoezicht-deadline--4").body())
                .containsEntry("closesAt", calendar.in(-4, "17:00").toString());
        assertThat(step("r-cameratoezicht-deadline--4").at()).isBefore(calendar.in(-11, "17:00"));
    }

    @Test
    void waits_for_the_end_of_a_consultation_before_its_outcome() {
        assertThat(position("r-ethische-commissies-closed")).isLessThan(position("r-ethische-commissies-outcome"));
        assertThat(steps)
                .filteredOn(step -> step.key().startsWith("r-ethische-commissies-response"))
                .hasSize(13)
                .allSatisfy(step -> assertThat(step.at()).isBefore(calendar.in(-52, "17:00")));
    }

    @Test
    void lets_news_of_an_outcome_be_overdue_so_that_advocates_see_what_waits() {
        Step news = step("r-ethische-commissies-follow-up-16");
        assertThat(position("r-ethische-commissies-outcome"))
                .isLessThan(position("r-ethische-commissies-follow-up-16"));
        assertThat(LocalDate.parse(
                        String.valueOf(Objects.requireNonNull(news.body()).get("newsBy"))))
                .isAfter(news.at().atZone(Calendar.ZONE).toLocalDate())
                .isBefore(calendar.today());
    }

    @Test
    void links_an_outcome_to_pages_of_the_portal() {
        assertThat(step("r-ethische-commissies-outcome").body())
                .extractingByKey("links")
                .asString()
                .contains("/berichten/{{k-vragenkaart-raad}}", "/meetups/{{m-moresprudentie}}", "https://vng.nl");
    }

    @Test
    void lets_colleagues_write_one_draft_of_their_organisation_answer_by_answer() {
        assertThat(steps)
                .filteredOn(step -> step.key().startsWith("r-bio2-verantwoording-draft-"))
                .allSatisfy(step -> assertThat(step.path()).contains("/response-drafts/mine/answers/"))
                .extracting(Step::account)
                .contains("fg-utrecht", "ethiek-utrecht");
    }

    private Step step(String key) {
        return steps.get(position(key));
    }

    private int position(String key) {
        return steps.stream().map(Step::key).toList().indexOf(key);
    }
}

package nl.meent.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.meent.portal.calls.Problem;
import nl.meent.portal.calls.Problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    @Test
    void a_pointer_finds_its_field_also_within_a_list() {
        Form form = Form.fresh().put("questions.1.text", "");
        form.refused(problem("/capacity/onSite", "/themes/3", "/questions/1/text", "/questions/9/text"), "kan niet");
        assertThat(form.errors()).containsOnlyKeys("capacity.onSite", "themes", "questions.1.text", "questions.text");
    }

    @Test
    void a_problem_without_fields_is_said_above_the_form() {
        Form form = Form.fresh().refused(new Problem(null, null, 409, "Het is gesloten.", null), "kan niet");
        assertThat(form.general()).containsExactly("Het is gesloten.");
    }

    @Test
    void a_box_that_nobody_ticked_is_named_where_it_stands_on_the_page() {
        Form form = Form.fresh().put("uitleg", "").ordered(List.of("keuze", "uitleg"));
        form.reject("uitleg", "Leg uit.").reject("keuze", "Kies.");
        assertThat(form.errors()).containsExactly(Map.entry("keuze", "Kies."), Map.entry("uitleg", "Leg uit."));
    }

    @Test
    void a_number_that_is_none_is_sent_as_it_was_typed_for_the_service_to_refuse() {
        Form form = Form.fresh().put("a", " 12 ").put("b", "twaalf").put("c", " ");
        assertThat(form.number("a")).isEqualTo(12);
        assertThat(form.number("b")).isEqualTo("twaalf");
        assertThat(form.number("c")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//kwaad.example",
                "/\\kwaad",
                "https://kwaad.example",
                "",
                "/a\nb",
                "javascript:alert(1)",
                "/.//kwaad.example",
                "/..//kwaad.example",
                "/%2e//kwaad.example",
                "/a/.%2E//kwaad.example",
                "/./x",
                "/\u00a0//kwaad.example",
                "/\u202egnp",
                "/a\u200bb",
                "/\ufeff/x"
            })
    void a_path_of_another_site_is_not_gone_to(String path) {
        assertThat(Paths.ours(path, "/hier")).isEqualTo("/hier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a b", "/a b{x}", "/{x}", "/\">", "/%zz", "/%", "/\u2028/kwaad", "/a#b#c"})
    void what_is_not_written_as_addresses_are_is_not_gone_to(String path) {
        assertThat(Paths.ours(path, "/hier")).isEqualTo("/hier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/berichten/p1#antwoord-a1",
                "/zoeken?query=a%20b",
                "/zoeken?query=é",
                "/a//b",
                "/.well-known/x",
                "/zoeken?query=a/../b"
            })
    void a_path_of_ours_is(String path) {
        assertThat(Paths.ours(path, "/hier")).isEqualTo(path);
    }

    @Test
    void a_filter_can_be_taken_away_and_the_next_page_asked_for() {
        Frame frame = new Frame(
                true,
                null,
                "x",
                null,
                null,
                null,
                "nl",
                "apparaat",
                "/zoeken?query=a%26b&type=POST&type=MEETUP&cursor=c1",
                "/");
        assertThat(frame.without("type", "POST")).isEqualTo("/zoeken?query=a%26b&type=MEETUP");
        assertThat(frame.with("cursor", "c2=")).isEqualTo("/zoeken?query=a%26b&type=POST&type=MEETUP&cursor=c2%3D");
    }

    private static Problem problem(String... pointers) {
        return new Problem(
                null,
                null,
                400,
                null,
                List.of(pointers).stream()
                        .map(each -> new FieldError(each, "x", "y"))
                        .toList());
    }
}

package nl.meent.runtime.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.meent.runtime.rejections.InvalidException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void what_goes_in_comes_out() {
        UUID id = UUID.randomUUID();
        Instant moment = Instant.parse("2026-11-24T16:00:00.123Z");
        Cursor cursor = Cursor.decode(
                Cursor.after(moment, 7, Long.MAX_VALUE, "thema’s", id).encode());
        assertThat(cursor.instant(0)).isEqualTo(moment);
        assertThat(cursor.number(1)).isEqualTo(7);
        assertThat(cursor.number(2)).isEqualTo(Long.MAX_VALUE);
        assertThat(cursor.text(3)).isEqualTo("thema’s");
        assertThat(cursor.id(4)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[",
                "{}",
                "[null]",
                "[1.5]",
                "[true]",
                "[{\"$gt\":0}]",
                "[[1]]",
                "[99999999999999999999]",
                "[1] 2"
            })
    void what_is_no_list_of_texts_and_whole_numbers_is_refused(String json) {
        String text = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> Cursor.decode(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "é", "W10=X"})
    void what_is_no_base64_is_refused(String text) {
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> Cursor.decode(text));
    }

    @Test
    void a_count_is_none_or_more() {
        assertThat(Cursor.after(0).count(0)).isZero();
        assertThat(Cursor.after(Long.MAX_VALUE).count(0)).isEqualTo(Long.MAX_VALUE);
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> Cursor.after(-1).count(0));
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> Cursor.after(Long.MIN_VALUE).count(0));
    }

    @Test
    void a_value_of_another_type_or_that_is_not_there_is_refused() {
        Cursor cursor = Cursor.after("a", 1);
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> cursor.number(0));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> cursor.text(1));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> cursor.text(2));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> cursor.instant(0));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> cursor.id(0));
    }
}

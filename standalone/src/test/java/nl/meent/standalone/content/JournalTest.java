package nl.meent.standalone.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Step STEP = Step.create("q-one", Instant.EPOCH, "fg-utrecht", "/v1/posts", Map.of());

    @TempDir
    Path directory;

    @Test
    void remembers_what_was_done_and_the_id_that_it_got() {
        Journal.in(directory, TODAY).done(STEP, Optional.of("id-1"));
        Journal again = Journal.in(directory, TODAY);
        assertThat(again.has(STEP)).isTrue();
        assertThat(again.idOf("q-one")).contains("id-1");
    }

    @Test
    void keeps_the_day_on_which_it_began() {
        Journal.in(directory, TODAY);
        assertThat(Journal.in(directory, TODAY.plusDays(3)).today()).isEqualTo(TODAY);
    }

    @Test
    void counts_a_line_cut_short_as_not_done() throws IOException {
        Journal.in(directory, TODAY);
        Files.writeString(directory.resolve("journal"), "q-one id-", StandardOpenOption.APPEND);
        assertThat(Journal.in(directory, TODAY).has(STEP)).isFalse();
    }

    @Test
    void is_complete_only_when_it_was_said() {
        Journal journal = Journal.in(directory, TODAY);
        assertThat(journal.isComplete()).isFalse();
        journal.complete();
        assertThat(Journal.in(directory, TODAY).isComplete()).isTrue();
    }
}

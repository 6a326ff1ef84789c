package nl.meent.standalone.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.meent.standalone.Console;
import nl.meent.standalone.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoLoaderTest {

    private static final Calendar TODAY = new Calendar(LocalDate.now(Calendar.ZONE));

    @TempDir
    Path directory;

    private final RecordedApi api = new RecordedApi();
    private final List<Step> all = Plan.of(DemoContent.load(), TODAY);
    private final List<Step> some = all.subList(0, 90);

    DemoLoaderTest() throws IOException {}

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void sends_every_step_once_and_in_order_and_never_again() throws InterruptedException {
        loader().load();
        loader().load();
        assertThat(api.requests()).hasSameSizeAs(all);
        assertThat(api.requests())
                .extracting(RecordedApi.Request::account)
                .containsExactlyElementsOf(all.stream().map(Step::account).toList());
        assertThat(api.requests()).extracting(RecordedApi.Request::path).noneMatch(path -> path.contains("{"));
    }

    @Test
    void moves_the_clock_ahead_only_and_at_the_end_to_now() throws InterruptedException {
        loader().load();
        assertThat(api.clock()).isSorted().first().isEqualTo(Duration.ofDays(-90));
        assertThat(api.clock()).last().isEqualTo(Duration.ZERO);
    }

    @Test
    void goes_on_where_it_was_cut_short() throws InterruptedException {
        api.refuse(request -> request.path().equals("/v1/circles"));
        assertThatThrownBy(() -> loader().load(journal(), some))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("409")
                .hasMessageContaining("urn:meent:problem:no");
        int before = api.requests().size();
        api.refuse(_ -> false);
        loader().load(journal(), some);
        assertThat(api.requests()).hasSameSizeAs(some);
        assertThat(api.requests().get(before).path()).isEqualTo("/v1/circles");
    }

    @Test
    void creates_under_a_fixed_key() throws InterruptedException {
        loader().load(journal(), some);
        assertThat(api.requests())
                .filteredOn(request -> request.method().equals("POST"))
                .isNotEmpty()
                .extracting(RecordedApi.Request::idempotencyKey)
                .contains("demo-theme-avg")
                .doesNotContainNull();
    }

    @Test
    void names_the_host_of_a_circle_by_the_id_that_the_account_was_given() throws InterruptedException {
        loader().load(journal(), some);
        assertThat(api.requests())
                .filteredOn(request -> request.path().equals("/v1/circles"))
                .first()
                .extracting(RecordedApi.Request::body)
                .asString()
                .contains("\"host\":\"id-1\"");
    }

    @Test
    void leaves_a_platform_empty_when_told_so_and_for_good() throws InterruptedException {
        loader().leaveEmpty();
        loader().load();
        assertThat(api.requests()).isEmpty();
        assertThat(api.clock()).last().isEqualTo(Duration.ZERO);
    }

    @Test
    void repeats_what_the_service_could_not_take() throws InterruptedException {
        api.drop(3);
        loader().load(journal(), some);
        assertThat(api.requests()).hasSameSizeAs(some);
    }

    private Journal journal() {
        return Journal.in(directory, TODAY.today());
    }

    private DemoLoader loader() {
        return new DemoLoader(
                directory, api.url(), api.url(), new Console(new PrintStream(PrintStream.nullOutputStream())));
    }
}

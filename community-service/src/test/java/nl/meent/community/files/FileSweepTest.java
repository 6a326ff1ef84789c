package nl.meent.community.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.meent.community.RunningService;
import nl.meent.community.clock.PlatformClock;
import nl.meent.events.consultations.AttachedFile;
import nl.meent.runtime.log.ServedPosition;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** When files that nothing shows may go. */
class FileSweepTest {

    private final PlatformClock clock = RunningService.shared().bean(PlatformClock.class);
    private final Files files = RunningService.shared().bean(Files.class);
    private final AttachedFile file = files.keep(
                    FileSamples.pdf(UUID.randomUUID().toString()),
                    FileType.PDF,
                    "stuk.pdf",
                    clock.instant().minus(Duration.ofHours(25)))
            .blockOptional()
            .orElseThrow();

    @Test
    void nothing_goes_while_what_shows_it_may_not_be_known_yet() {
        assertThat(sweep(6, 7).sweep().block()).isEqualTo(0);
        assertThat(isThere()).isTrue();
        assertThat(sweep(7, 7).sweep().block()).isEqualTo(1);
        assertThat(isThere()).isFalse();
    }

    /** A draft that is being saved looks at its files first. */
    @Test
    void what_is_looked_at_in_between_stays() {
        FileUse late = ids -> files.use(Set.of(file.id()), clock.instant()).thenMany(others(ids));
        assertThat(new FileSweep(files, List.of(late), at(7, 7), properties(), clock)
                        .sweep()
                        .block())
                .isEqualTo(0);
        assertThat(isThere()).isTrue();
    }

    private boolean isThere() {
        return files.find(file.id()).hasElement().blockOptional().orElseThrow();
    }

    /** All files but this one, so that none of other tests goes. */
    private Flux<String> others(Collection<String> ids) {
        return Flux.fromIterable(ids).filter(id -> !id.equals(file.id()));
    }

    private FileSweep sweep(long reached, long head) {
        return new FileSweep(files, List.of(this::others), at(reached, head), properties(), clock);
    }

    private static FileProperties properties() {
        return new FileProperties(Duration.ofHours(24), Duration.ofHours(1));
    }

    private static ServedPosition at(long reached, long head) {
        return new ServedPosition() {
            @Override
            public Mono<Long> current() {
                return Mono.just(reached);
            }

            @Override
            public Mono<Long> head() {
                return Mono.just(head);
            }
        };
    }
}

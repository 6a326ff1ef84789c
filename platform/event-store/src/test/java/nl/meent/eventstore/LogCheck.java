package nl.meent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** What must be true of a log whatever happened while it was written. */
final class LogCheck {

    private LogCheck() {}

    /** While it is being written: every acknowledged commit is where its writer was told. */
    static void assertHas(CommitLog log, Map<String, Long> acknowledged) {
        Map<String, Long> there = new HashMap<>();
        log.all().forEach(commit -> there.put(commit.commitId(), commit.position()));
        assertThat(there).containsAllEntriesOf(acknowledged);
    }

    /** No gap, an intact chain, every acknowledged commit where its writer was told, no commit twice. */
    static Map<String, Long> assertWhole(CommitLog log, Map<String, Long> acknowledged) {
        assertThat(log.verify().broken()).isEmpty();
        Map<String, Long> there = new HashMap<>();
        log.all()
                .forEach(commit -> assertThat(there.put(commit.commitId(), commit.position()))
                        .as(commit.commitId())
                        .isNull());
        assertThat(log.verify().intact()).isEqualTo(there.size()).isEqualTo(log.head());
        assertThat(there).containsAllEntriesOf(acknowledged);
        return there;
    }
}

package nl.meent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** What must be true of a log whatever happened while it was written. */
final class LogCheck {

    private LogCheck() {}

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

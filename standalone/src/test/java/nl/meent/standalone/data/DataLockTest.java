package nl.meent.standalone.data;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.meent.standalone.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    @TempDir
    Path data;

    @Test
    void refuses_a_second_holder_and_names_the_first() {
        try (DataLock _ = DataLock.take(data)) {
            assertThatThrownBy(() -> DataLock.take(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("already runs on " + data)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("-Dmeent.data=");
        }
    }

    @Test
    void is_free_again_when_its_holder_gave_it_back() {
        DataLock.take(data).close();
        assertThatCode(() -> DataLock.take(data).close()).doesNotThrowAnyException();
    }
}

package nl.meent.acceptance.load;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Many do something, sixteen at a time. */
final class Together {

    private static final int AT_A_TIME = 16;

    private Together() {}

    /** Each does it; throws what the first threw who couldn't. */
    static <T> void each(List<T> all, Consumer<T> action) {
        try (ExecutorService pool =
                Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
            List<Callable<Void>> tasks = all.stream()
                    .<Callable<Void>>map(one -> () -> {
                        action.accept(one);
                        return null;
                    })
                    .toList();
            for (Future<Void> done : pool.invokeAll(tasks)) {
                var _ = done.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

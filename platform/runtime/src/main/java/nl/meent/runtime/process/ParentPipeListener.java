package nl.meent.runtime.process;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Watches the parent's pipe from the moment that the configuration is known, if {@code meent.parent-pipe=true}, so that
 * a process that is still starting ends too. Without the property, standard input is ignored: in a container it is
 * closed from the start. {@code meent.parent-pipe-patience} (10 s) is how long a graceful end may take.
 */
public final class ParentPipeListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final AtomicBoolean WATCHED = new AtomicBoolean();

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        boolean wanted = environment.getProperty("meent.parent-pipe", Boolean.class, false);
        if (wanted && WATCHED.compareAndSet(false, true)) {
            Duration patience =
                    environment.getProperty("meent.parent-pipe-patience", Duration.class, Duration.ofSeconds(10));
            BlockingParentPipe.ofThisProcess(patience).watch();
        }
    }
}

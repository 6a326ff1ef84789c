package nl.meent.runtime.process;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Watches the parent's pipe from the moment that the configuration is known, if {@code meent.parent-pipe=true}, so that
 * a process that is still starting ends too. Without the property, standard input is ignored: in a container it is
 * closed from the start.
 */
public final class ParentPipeListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final AtomicBoolean WATCHED = new AtomicBoolean();

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        boolean wanted = event.getEnvironment().getProperty("meent.parent-pipe", Boolean.class, false);
        if (wanted && WATCHED.compareAndSet(false, true)) {
            BlockingParentPipe.ofThisProcess().watch();
        }
    }
}

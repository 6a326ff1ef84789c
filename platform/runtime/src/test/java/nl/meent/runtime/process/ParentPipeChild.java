package nl.meent.runtime.process;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.event.ContextClosedEvent;

/** A process that does nothing but live until it is told to end. */
final class ParentPipeChild {

    private ParentPipeChild() {}

    public static void main(String[] arguments) throws InterruptedException {
        SpringApplication application = new SpringApplicationBuilder(ParentPipeChild.class)
                .web(WebApplicationType.NONE)
                .build();
        boolean hang = List.of(arguments).contains("--hang");
        application.addListeners(event -> {
            if (event instanceof ContextClosedEvent) {
                System.out.println("closed");
                if (hang) {
                    hang();
                }
            }
        });
        application.run(arguments);
        System.out.println("up");
        new CountDownLatch(1).await();
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

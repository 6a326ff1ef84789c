package nl.meent.embedded.elasticsearch.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Ties the life of this process to that of the one that started it. */
final class ParentPipe {

    private ParentPipe() {}

    /** Reads {@code pipe} in a daemon thread and ends the process, with its shutdown hooks, at the end of it. */
    static void exitWhenClosed(InputStream pipe) {
        Thread.ofPlatform().daemon().name("parent-pipe").start(() -> {
            drain(pipe);
            System.exit(0);
        });
    }

    private static void drain(InputStream pipe) {
        try {
            pipe.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            System.err.println("the pipe of the parent broke: " + broken.getMessage());
        }
    }
}

package nl.meent.standalone;

/** The launcher ends with the process that started it, for a killed Maven would leave it running. */
final class ParentWatch {

    private ParentWatch() {}

    /** Runs {@code then} when the parent has ended; a launcher without one (or below process 1) runs on. */
    static void start(Runnable then) {
        ProcessHandle.current().parent().filter(parent -> parent.pid() > 1).ifPresent(parent -> {
            var _ = parent.onExit().thenRun(then);
        });
    }
}

package nl.meent.eventstore;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Which id the next commit has: that of the command under way, so that repeating the command is noticed. */
final class CommitIds {

    private CommitIds() {}

    /** The command that the current unit of work handles. */
    static Optional<CommandMessage<?>> currentCommand() {
        return CurrentUnitOfWork.isStarted() ? commandOf(CurrentUnitOfWork.get()) : Optional.empty();
    }

    private static Optional<CommandMessage<?>> commandOf(UnitOfWork<?> unitOfWork) {
        Message<?> message = unitOfWork.getMessage();
        return message instanceof CommandMessage<?> command ? Optional.of(command) : Optional.empty();
    }

    /** Counts: the second append of a unit of work gets {@code <id>/2}. Without a command it is random. */
    static String next() {
        return currentCommand()
                .map(CommitIds::next)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static String next(CommandMessage<?> command) {
        Object given = command.getMetaData().get(CommitLogStorageEngine.COMMIT_ID);
        String id = given == null ? command.getIdentifier() : given.toString();
        int append = CurrentUnitOfWork.get()
                .root()
                .<AtomicInteger>getOrComputeResource(CommitIds.class.getName() + "/" + id, _ -> new AtomicInteger())
                .incrementAndGet();
        return append == 1 ? id : id + "/" + append;
    }
}

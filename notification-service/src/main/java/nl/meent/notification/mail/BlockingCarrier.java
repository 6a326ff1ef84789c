package nl.meent.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.meent.notification.mail.Letters.Letter;
import nl.meent.notification.mail.MailServer.Line;
import nl.meent.notification.mail.Outbox.Outcome;
import nl.meent.runtime.log.ServedPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries messages from the outbox to the mail server, over one connection, until it is told to stop. Nothing is claimed
 * before there is a connection, so a server that is away costs no message an attempt. A message is claimed for
 * {@link #LEASE}, longer than any attempt takes: only a process that dies between the server's yes and our note of it lets
 * the same message go twice, with the same id.
 */
final class BlockingCarrier implements Runnable {

    static final Duration LEASE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(BlockingCarrier.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration KEPT = BlockingMailing.OLDEST.multipliedBy(3);
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    private final Outbox outbox;
    private final Letters letters;
    private final LetterWriter writer;
    private final MailServer server;
    private final ServedPosition position;
    private final MailCount count;
    private final Duration retryAfter;
    private final Clock clock;
    private final CountDownLatch stopping;
    private Instant nextSweep = Instant.MIN;
    private int failures;

    BlockingCarrier(MailRoom room, CountDownLatch stopping) {
        this.outbox = room.outbox();
        this.letters = room.letters();
        this.writer = new LetterWriter(room.settings());
        this.server = new MailServer(room.settings());
        this.position = room.position();
        this.count = room.count();
        this.retryAfter = room.settings().retryAfter();
        this.clock = room.clock();
        this.stopping = stopping;
    }

    @Override
    public void run() {
        Duration rest = Duration.ZERO;
        while (!isStopping(rest)) {
            rest = round();
        }
    }

    /** Carries what there is; returns how long to rest. */
    private Duration round() {
        try {
            sweep();
            if (outbox.isWaiting(clock.instant(), reached())) {
                carry();
            }
            failures = 0;
            return IDLE;
        } catch (MessagingException | RuntimeException failure) {
            if (failures++ == 0) {
                LOG.atWarn().setCause(failure).log("mail.server-away");
            }
            return pause(retryAfter, failures, LONGEST_REST);
        }
    }

    private void sweep() {
        Instant now = clock.instant();
        if (now.isAfter(nextSweep)) {
            outbox.forget(now.minus(KEPT));
            nextSweep = now.plus(BETWEEN_SWEEPS);
        }
    }

    private void carry() throws MessagingException {
        try (Line line = server.connect()) {
            long reached = reached();
            Optional<Outgoing> next = claim(reached);
            while (next.isPresent()) {
                handle(next.get(), line);
                next = line.isOpen() && !isStopping(Duration.ZERO) ? claim(reached) : Optional.empty();
            }
        }
    }

    private Optional<Outgoing> claim(long reached) {
        Instant now = clock.instant();
        return outbox.claim(now, reached, now.plus(LEASE));
    }

    private void handle(Outgoing outgoing, Line line) throws MessagingException {
        Instant now = clock.instant();
        Letter letter = outgoing.createdAt().isBefore(now.minus(BlockingMailing.OLDEST))
                ? null
                : letters.letter(outgoing, now).block();
        if (letter == null) {
            settle(outgoing, Outcome.NEEDLESS);
        } else if (letter.address() == null) {
            waitForAddress(outgoing);
        } else {
            send(outgoing, writer.write(letter, now), line);
        }
    }

    /** Looks once more when it is written down: an address that came in between found nothing that waited for it. */
    private void waitForAddress(Outgoing outgoing) {
        settle(outgoing, Outcome.UNADDRESSED);
        if (letters.isAddressed(outgoing.member()).blockOptional().orElse(false)) {
            outbox.addressed(outgoing.member(), clock.instant()).block();
        }
    }

    private void send(Outgoing outgoing, MimeMessage message, Line line) {
        try {
            line.send(message);
        } catch (MessagingException failure) {
            refused(outgoing, failure);
            return;
        }
        settle(outgoing, Outcome.SENT);
    }

    private void refused(Outgoing outgoing, MessagingException failure) {
        int code = MailServer.refusal(failure);
        if (code > 0) {
            LOG.atWarn()
                    .addKeyValue("notice", outgoing.notice())
                    .addKeyValue("code", code)
                    .log("mail.set-aside");
            settle(outgoing, Outcome.SET_ASIDE);
        } else {
            count.again();
            outbox.again(outgoing, clock.instant().plus(pause(retryAfter, outgoing.attempt(), LONGEST_PAUSE)));
        }
    }

    private void settle(Outgoing outgoing, Outcome outcome) {
        outbox.settle(outgoing, outcome);
        count.settled(outcome);
    }

    private long reached() {
        return Objects.requireNonNullElse(position.current().block(), 0L);
    }

    private static Duration pause(Duration first, int attempt, Duration longest) {
        Duration pause = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    private boolean isStopping(Duration rest) {
        try {
            return stopping.await(rest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}

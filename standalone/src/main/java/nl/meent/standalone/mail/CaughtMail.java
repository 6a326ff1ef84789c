package nl.meent.standalone.mail;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The e-mail that was caught last, as it was sent. Older mail is forgotten, so that no number of messages fills the memory. */
final class CaughtMail {

    private static final int MOST = 2_000;

    private final AtomicInteger next = new AtomicInteger();
    private final ConcurrentNavigableMap<Integer, Message> messages = new ConcurrentSkipListMap<>();

    /**
     * A message.
     *
     * @param to      whom it was sent to
     * @param subject its subject, decoded
     * @param text    the whole of it, as it was sent
     */
    record Message(String to, String subject, String text) {}

    void add(String to, MimeMessage message) throws MessagingException {
        String subject = Objects.requireNonNullElse(message.getSubject(), "(zonder onderwerp)");
        messages.put(next.getAndIncrement(), new Message(to, subject, GreenMailUtil.getWholeMessage(message)));
        while (messages.size() > MOST) {
            messages.pollFirstEntry();
        }
    }

    /** By number, the last one first. */
    NavigableMap<Integer, Message> newestFirst() {
        return messages.descendingMap();
    }

    Optional<Message> find(int number) {
        return Optional.ofNullable(messages.get(number));
    }

    /** How many were caught, with those that were forgotten. */
    int count() {
        return next.get();
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }
}

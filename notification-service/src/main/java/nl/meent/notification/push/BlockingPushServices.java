package nl.meent.notification.push;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.meent.notification.outgoing.Outbox.Outcome;
import nl.meent.notification.outgoing.Result;
import nl.meent.notification.outgoing.Wishes.Wanted;
import nl.meent.notification.push.encryption.SenderKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives messages to push services, and knows what their answers mean. Follows no redirect, and reads no body. */
final class BlockingPushServices {

    private static final Logger LOG = LoggerFactory.getLogger(BlockingPushServices.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final BlockingEndpoints endpoints;
    private final SenderKey key;
    private final String contact;

    BlockingPushServices(BlockingEndpoints endpoints, SenderKey key, String contact) {
        this.endpoints = endpoints;
        this.key = key;
        this.contact = contact;
    }

    Result send(Subscription browser, Wanted wanted, Instant now) {
        try {
            if (!endpoints.isAllowed(browser.endpoint())) {
                return setAside(wanted, 0);
            }
            return result(client.send(request(browser, wanted, now), BodyHandlers.discarding()), wanted, now);
        } catch (UnknownHostException _) {
            return Result.again();
        } catch (IOException _) {
            return Result.again();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Result.again();
        }
    }

    private HttpRequest request(Subscription browser, Wanted wanted, Instant now) {
        URI endpoint = browser.endpoint();
        Duration life = PushMessage.life(wanted.closesAt(), now);
        return HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Authorization", key.authorization(endpoint, contact, now))
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header("TTL", Long.toString(life.toSeconds()))
                .header("Topic", PushMessage.topic(wanted.notice()))
                .header("Urgency", "normal")
                .POST(BodyPublishers.ofByteArray(
                        browser.keys().encrypt(PushMessage.of(wanted).bytes())))
                .build();
    }

    private static Result result(HttpResponse<Void> answer, Wanted wanted, Instant now) {
        int code = answer.statusCode();
        if (code >= OK && code < REDIRECT) {
            return Result.of(Outcome.SENT);
        }
        if (code == NOT_FOUND || code == GONE) {
            return Result.of(Outcome.GONE);
        }
        return code == TOO_MANY || code == REQUEST_TIMEOUT || code >= SERVER_ERROR
                ? new Result.Again(answer.headers()
                        .firstValue("Retry-After")
                        .map(text -> pause(text, now))
                        .orElse(Duration.ZERO))
                : setAside(wanted, code);
    }

    private static Result setAside(Wanted wanted, int code) {
        LOG.atWarn()
                .addKeyValue("notice", wanted.notice().id())
                .addKeyValue("code", code)
                .log("push.set-aside");
        return Result.of(Outcome.SET_ASIDE);
    }

    /** Seconds, or a date; what is neither asks for nothing, and nothing lasts longer than anything would be sent. */
    static Duration pause(String retryAfter, Instant now) {
        Duration asked;
        try {
            asked = retryAfter.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(retryAfter))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException _) {
            return Duration.ZERO;
        }
        return asked.compareTo(BlockingPushing.OLDEST) < 0 ? asked : BlockingPushing.OLDEST;
    }
}

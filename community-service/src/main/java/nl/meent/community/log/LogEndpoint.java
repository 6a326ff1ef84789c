package nl.meent.community.log;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.eventstore.LogReader;
import nl.meent.eventstore.LogTail;
import nl.meent.eventstore.LoggedCommit;
import nl.meent.runtime.log.HttpLogFeed;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.Rejection;
import nl.meent.runtime.security.Caller;
import nl.meent.runtime.web.positions.MeentPosition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The feed of the log, for followers: a long poll of CloudEvents in whole commits (design, section 5). */
@RestController
class LogEndpoint {

    private static final int MOST = 1_000;
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final LogReader reader;
    private final LogTail tail;

    LogEndpoint(LogReader reader, LogTail tail) {
        this.reader = reader;
        this.tail = tail;
    }

    @GetMapping(path = "/v1/log", produces = HttpLogFeed.MEDIA_TYPE)
    @Operation(summary = "Het logboek, voor diensten die het volgen (scope log:read)")
    Mono<ResponseEntity<List<FeedItem>>> read(
            Caller caller,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "500") int limit,
            @RequestParam(defaultValue = "0") int wait) {
        Rejection.rejectIf(!caller.hasScope("log:read"), LogRejection.FOLLOWERS_ONLY);
        check(after, limit, wait);
        Redaction redaction = new Redaction(caller.hasScope("log:sealed"));
        return beyond(after, Duration.ofSeconds(wait))
                .then(Mono.fromCallable(() -> limit == 0 ? List.<LoggedCommit>of() : reader.readCommits(after, limit)))
                .subscribeOn(Schedulers.boundedElastic())
                .map(commits -> answer(commits, after, redaction));
    }

    private Mono<Long> beyond(long after, Duration wait) {
        return wait.isZero()
                ? Mono.empty()
                : Mono.fromFuture(() -> tail.beyond(after)).timeout(wait, Mono.empty());
    }

    private ResponseEntity<List<FeedItem>> answer(List<LoggedCommit> commits, long after, Redaction redaction) {
        long last = commits.isEmpty() ? after : commits.getLast().position();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(HttpLogFeed.MEDIA_TYPE))
                .headers(MeentPosition.of(last))
                .header(HttpLogFeed.HEAD_HEADER, Long.toString(Math.max(last, tail.head())))
                .body(commits.stream()
                        .flatMap(commit -> items(commit, redaction))
                        .toList());
    }

    private static Stream<FeedItem> items(LoggedCommit commit, Redaction redaction) {
        int count = commit.events().size();
        return IntStream.range(0, count).mapToObj(i -> {
            var event = commit.events().get(i);
            return FeedItem.of(event, redaction.of(event.payload()), commit.position(), i, i == count - 1);
        });
    }

    private static void check(long after, int limit, int wait) {
        List<InvalidField> wrong = new ArrayList<>();
        in(after, Long.MAX_VALUE, "after", wrong);
        in(limit, MOST, "limit", wrong);
        in(wait, LONGEST_WAIT_SECONDS, "wait", wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidException(wrong);
        }
    }

    private static void in(long value, long most, String parameter, List<InvalidField> wrong) {
        if (value < 0 || value > most) {
            wrong.add(new InvalidField(parameter, LogRejection.PARAMETER_OUT_OF_RANGE));
        }
    }
}

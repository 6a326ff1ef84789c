package nl.meent.acceptance.faults;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;

/** Asks and answers in turns, until nobody listens any more. Remembers what was acknowledged, and what wasn't. */
final class Writer implements Runnable {

    private final Member member;
    private final String name;
    private final String question;
    private final Map<Contribution, String> acknowledged = new ConcurrentHashMap<>();
    private final List<Contribution> unanswered = new CopyOnWriteArrayList<>();

    /**
     * @param name     stands in everything that it writes
     * @param question what it answers
     */
    Writer(Member member, String name, String question) {
        this.member = member;
        this.name = name;
        this.question = question;
    }

    @Override
    public void run() {
        int count = 0;
        while (unanswered.isEmpty()) {
            String text = name + " schrijft " + count;
            write(count++ % 2 == 0 ? Contribution.question(text) : Contribution.answer(question, text));
        }
    }

    private void write(Contribution contribution) {
        try {
            Answer answer = contribution.sendAs(member);
            if (answer.status() < 500) {
                acknowledged.put(contribution, answer.expect(201).id());
            } else {
                unanswered.add(contribution);
            }
        } catch (UncheckedIOException e) {
            unanswered.add(contribution);
        }
    }

    Member member() {
        return member;
    }

    /** What was answered 201, and the id that was given. */
    Map<Contribution, String> acknowledged() {
        return acknowledged;
    }

    /** What may have been written or not: there was no answer, or one that leaves it open. */
    List<Contribution> unanswered() {
        return unanswered;
    }
}

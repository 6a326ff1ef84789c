package nl.meent.portal.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meent.portal.history.Piece.Kind;

/**
 * What changed from one text to the next, word by word. First the lines are compared and then the words of those that
 * differ: that reads better, and takes no long even for the longest texts.
 */
final class Changes {
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");
    /** Beyond this many words in one place nobody reads what is left of the old text between the new. */
    private static final int MOST_WORDS = 4_000;
    /** What stays the same is shown this far around a change, in characters. */
    private static final int AROUND = 240;

    private final List<Piece> pieces = new ArrayList<>();

    private Changes() {}

    /** The new text in order, with what was taken away where it stood. */
    static List<Piece> between(String before, String after) {
        Changes changes = new Changes();
        changes.lines(split(LINE, before), split(LINE, after));
        return changes.shortened();
    }

    private void lines(List<String> before, List<String> after) {
        walk(
                before,
                after,
                change -> words(
                        split(WORD, String.join("", change.removed())), split(WORD, String.join("", change.added()))));
    }

    private void words(List<String> before, List<String> after) {
        int head = alike(before, after);
        int tail = alike(
                before.subList(head, before.size()).reversed(),
                after.subList(head, after.size()).reversed());
        add(Kind.SAME, before.subList(0, head));
        different(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        add(Kind.SAME, before.subList(before.size() - tail, before.size()));
    }

    /** How many words both begin with. */
    private static int alike(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int alike = 0;
        while (alike < most && before.get(alike).equals(after.get(alike))) {
            alike++;
        }
        return alike;
    }

    private void different(List<String> before, List<String> after) {
        if (before.size() + after.size() > MOST_WORDS) {
            add(Kind.REMOVED, before);
            add(Kind.ADDED, after);
        } else {
            walk(before, after, change -> {
                add(Kind.REMOVED, change.removed());
                add(Kind.ADDED, change.added());
            });
        }
    }

    private void walk(List<String> before, List<String> after, Consumer<Change> act) {
        int place = 0;
        for (Change change : changes(before, after)) {
            add(Kind.SAME, before.subList(place, change.from()));
            act.accept(change);
            place = change.until();
        }
        add(Kind.SAME, before.subList(place, before.size()));
    }

    /** What was taken away at a place of the old text, and what came there. */
    private record Change(int from, List<String> removed, List<String> added) {
        int until() {
            return from + removed.size();
        }

        Change and(Change next) {
            return new Change(
                    from,
                    Stream.concat(removed.stream(), next.removed.stream()).toList(),
                    Stream.concat(added.stream(), next.added.stream()).toList());
        }
    }

    /** The algorithm tells adding and taking away at one place apart: here they are one change. */
    private static List<Change> changes(List<String> before, List<String> after) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            Change next = new Change(
                    delta.getSource().getPosition(),
                    delta.getSource().getLines(),
                    delta.getTarget().getLines());
            if (!changes.isEmpty() && changes.getLast().until() == next.from()) {
                changes.set(changes.size() - 1, changes.getLast().and(next));
            } else {
                changes.add(next);
            }
        }
        return changes;
    }

    private void add(Kind kind, List<String> texts) {
        String text = String.join("", texts);
        if (text.isEmpty()) {
            return;
        }
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, last.text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }

    private List<Piece> shortened() {
        List<Piece> shown = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int head = i == 0 ? 0 : AROUND;
            int tail = i == pieces.size() - 1 ? 0 : AROUND;
            if (piece.kind() != Kind.SAME || piece.text().length() <= head + tail + AROUND) {
                shown.add(piece);
            } else {
                shorten(piece.text(), head, tail, shown);
            }
        }
        return shown;
    }

    private static void shorten(String text, int head, int tail, List<Piece> shown) {
        int from = head == 0 ? 0 : text.lastIndexOf(' ', head) + 1;
        int space = tail == 0 ? -1 : text.indexOf(' ', text.length() - tail);
        int until = space < 0 ? text.length() - tail : space;
        if (from > 0) {
            shown.add(new Piece(Kind.SAME, text.substring(0, from)));
        }
        shown.add(new Piece(Kind.LEFT_OUT, text.substring(from, until)));
        if (until < text.length()) {
            shown.add(new Piece(Kind.SAME, text.substring(until)));
        }
    }

    private static List<String> split(Pattern part, String text) {
        return part.matcher(text).results().map(MatchResult::group).toList();
    }
}

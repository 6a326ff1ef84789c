package nl.meent.portal.consultations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a consultation went, day by day, as a line with a table beside it.
 *
 * @param items the end of each day, the first one first
 */
record Course(List<Day> items) {
    static final Course NONE = new Course(List.of());

    private static final int WIDTH = 300;
    private static final int HEIGHT = 100;

    /** How many had looked and responded at the end of a day. */
    record Day(LocalDate day, long opened, long responded) {}

    /** Whether there is more than one day to draw a line between. */
    public boolean isLine() {
        return items.size() > 1;
    }

    public Day first() {
        return items.getFirst();
    }

    public Day last() {
        return items.getLast();
    }

    /** The highest number, to which the picture is scaled. */
    public long most() {
        return items.stream()
                .mapToLong(day -> Math.max(day.opened(), day.responded()))
                .max()
                .orElse(0);
    }

    /** The points of who had looked. */
    public String opened() {
        return line(items.stream().map(Day::opened).toList());
    }

    /** The points of who had responded. */
    public String responded() {
        return line(items.stream().map(Day::responded).toList());
    }

    private String line(List<Long> counts) {
        long most = Math.max(1, most());
        int last = Math.max(1, items.size() - 1);
        return IntStream.range(0, counts.size())
                .mapToObj(i -> i * WIDTH / last + "," + (HEIGHT - counts.get(i) * HEIGHT / most))
                .collect(Collectors.joining(" "));
    }
}

package nl.meent.portal.consultations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meent.portal.frame.Form;

/** Moves an option of a ranking up or down: {@code stap} is then such as {@code omhoog.prioriteit.2}. */
final class RankingOrder {
    private static final Pattern MOVE = Pattern.compile("(omhoog|omlaag)\\.(.+)\\.(\\d{1,2})");

    private RankingOrder() {}

    /** Moves the option if that was asked for. Then every option has a place, and the cursor stands on what moves it further. */
    static boolean isMoved(Form form, Consultation consultation) {
        Matcher move = MOVE.matcher(form.value("stap"));
        if (!move.matches()) {
            return false;
        }
        consultation.questions().stream()
                .filter(question -> question.is("RANKING") && question.id().equals(move.group(2)))
                .forEach(question -> move(form, question, Integer.parseInt(move.group(3)), move.group(1)));
        return true;
    }

    private static void move(Form form, Question question, int option, String button) {
        List<Integer> order = new ArrayList<>(question.order(form));
        int from = order.indexOf(option);
        int to = button.equals("omhoog") ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        for (int place = 0; place < order.size(); place++) {
            form.put(Values.field(question) + "." + order.get(place), Integer.toString(place + 1));
        }
        boolean atTheEnd = to == 0 || to == order.size() - 1;
        String twin = button.equals("omhoog") ? "omlaag" : "omhoog";
        form.focus(Values.field(question) + "." + option + "." + (atTheEnd ? twin : button));
    }
}

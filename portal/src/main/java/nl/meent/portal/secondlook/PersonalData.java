package nl.meent.portal.secondlook;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.EmailValidator;
import org.apache.commons.validator.routines.IBANValidator;

/**
 * What in a text looks like it identifies somebody: a citizen service number (BSN, by its eleven-test), an account number
 * (IBAN, by its check digits), an e-mail address, a telephone number. Names are not looked for. It may be wrong, so it only
 * asks for a second look.
 */
final class PersonalData {
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![\\d.,-])\\d(?:[ .]?\\d){8}(?![ .-]?\\d)");
    private static final Pattern ACCOUNT = Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{2,4}){2,8}\\b");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");

    private PersonalData() {}

    /** @param kind {@code bsn}, {@code iban}, {@code email} or {@code phone} */
    record Found(String kind, String text) {}

    /** What was found, each text once, in that order of kinds. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        add("iban", ACCOUNT, text, account -> IBANValidator.getInstance().isValid(account.replace(" ", "")), found);
        add("bsn", NINE_DIGITS, text, PersonalData::passesElevenTest, found);
        add("email", ADDRESS, text, address -> EmailValidator.getInstance().isValid(address), found);
        for (PhoneNumberMatch match : PhoneNumberUtil.getInstance().findNumbers(text, "NL")) {
            add("phone", match.rawString(), found);
        }
        return found;
    }

    private static void add(String kind, Pattern form, String text, Predicate<String> check, List<Found> found) {
        Matcher candidates = form.matcher(text);
        while (candidates.find()) {
            if (check.test(candidates.group())) {
                add(kind, candidates.group(), found);
            }
        }
    }

    /** What is part of something found before, such as digits of an account number, is not named again. */
    private static void add(String kind, String text, List<Found> found) {
        if (found.stream().noneMatch(known -> known.text().contains(text))) {
            found.add(new Found(kind, text));
        }
    }

    /** Nine digits times 9, 8, … 2, −1 add up to a multiple of eleven (Logisch ontwerp BSN). */
    private static boolean passesElevenTest(String candidate) {
        String digits = candidate.replaceAll("\\D", "");
        int sum = -Character.digit(digits.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum > 0 && sum % 11 == 0;
    }
}

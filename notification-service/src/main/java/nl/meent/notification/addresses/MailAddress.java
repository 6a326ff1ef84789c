package nl.meent.notification.addresses;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;
import nl.meent.events.members.MemberId;

/**
 * Where a member gets e-mail.
 *
 * @param member  whose it is
 * @param address one bare address
 * @param secret  what a link in an e-mail to this member proves itself by; nobody can guess it
 */
public record MailAddress(MemberId member, String address, String secret) {

    private static final int LONGEST = 254;
    private static final Pattern BARE = Pattern.compile("[\\x21-\\x7e&&[^\\s<>,;:\"()\\[\\]\\\\]]+");

    /** Whether mail can be sent to this text: one bare address, without a name, a comment or a line break. */
    public static boolean isUsable(String text) {
        if (text.length() > LONGEST || !BARE.matcher(text).matches() || !text.contains("@")) {
            return false;
        }
        try {
            new InternetAddress(text, true).validate();
            return true;
        } catch (AddressException e) {
            return false;
        }
    }

    /** Says nothing of the address and the secret, so that no log ever holds them. */
    @Override
    public String toString() {
        return "MailAddress[" + member + "]";
    }
}

package nl.meent.notification.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.StreamProvider;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import nl.meent.notification.addresses.MailAddress;
import nl.meent.notification.inbox.words.LetterWords;
import nl.meent.notification.mail.Letters.Letter;
import nl.meent.notification.notices.Notice;
import nl.meent.runtime.web.words.Language;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes a message of a letter: plain text first, the same in HTML, nothing that is fetched from elsewhere and nothing that
 * tells who read it. Its id is the notice's, so that the same message sent twice can be known as one.
 */
final class LetterWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String PREFERENCES = "/profiel/berichten";

    private static final String TEXT = """
        %s

        %s:
        %s

        --\s
        %s
        %s: %s
        %s
        %s: %s
        """;

    private static final String HTML = """
        <!doctype html>
        <html lang="%s">
        <head><meta charset="utf-8"><title>%s</title></head>
        <body>
        <h1>%s</h1>
        <p>%s</p>
        <p><a href="%s">%s</a></p>
        <hr>
        <p><small>%s <a href="%s">%s</a>. %s <a href="%s">%s</a>.</small></p>
        </body>
        </html>
        """;

    static {
        // Unless it is named, the library looks for it in every jar of the class path, six times for each message.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final Session session = Session.getInstance(new Properties());
    private final MailSettings settings;
    private final InternetAddress from;

    LetterWriter(MailSettings settings) {
        this.settings = settings;
        this.from = settings.from();
    }

    MimeMessage write(Letter letter, Instant now) throws MessagingException {
        Notice notice = letter.notice();
        MailAddress address = Objects.requireNonNull(letter.address(), "a letter without an address");
        LetterWords words = LetterWords.of(notice, letter.closesAt(), Language.DUTCH);
        String off = settings.page(
                "/afmelden/" + UnsubscribeKey.of(address, notice.occasion().kind()));
        MimeMessage message = new Named(session, "<" + notice.id() + "@" + domain() + ">");
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, new InternetAddress(address.address(), true));
        message.setSubject(words.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + off + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setContentLanguage(new String[] {words.language().locale().getLanguage()});
        message.setContent(alternatives(words, settings.page(notice.subject().link()), off));
        message.saveChanges();
        return message;
    }

    private MimeMultipart alternatives(LetterWords words, String link, String off) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(text(words, link, off), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(html(words, link, off), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private String text(LetterWords words, String link, String off) {
        return TEXT.formatted(
                words.text(),
                words.look(),
                link,
                words.why(),
                words.off(),
                off,
                words.inbox(),
                words.choose(),
                settings.page(PREFERENCES));
    }

    private String html(LetterWords words, String link, String off) {
        return HTML.formatted(
                words.language().locale().getLanguage(),
                escaped(words.subject()),
                escaped(words.title()),
                escaped(words.text()),
                escaped(link),
                escaped(words.look()),
                escaped(words.why()),
                escaped(off),
                escaped(words.off()),
                escaped(words.inbox()),
                escaped(settings.page(PREFERENCES)),
                escaped(words.choose()));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8);
    }

    private String domain() {
        String address = from.getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    /** A message with an id of ours; the library would draw another one each time. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}

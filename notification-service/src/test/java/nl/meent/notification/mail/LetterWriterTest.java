package nl.meent.notification.mail;

import static nl.meent.notification.Community.ANNE;
import static nl.meent.notification.Community.EVERYONE;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import nl.meent.notification.ALog;
import nl.meent.notification.addresses.MailAddress;
import nl.meent.notification.mail.Letters.Letter;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.notices.Quotation;
import nl.meent.notification.notices.Sequence;
import nl.meent.notification.notices.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterWriterTest {

    private static final UUID ID = UUID.fromString("00000000-0000-3000-8000-000000000001");
    private static final UUID ABOUT = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final String LINK = "https://meent.example/raadplegingen/" + ABOUT;
    private static final String OFF = "https://meent.example/afmelden/geheim.CONSULTATION_OPENED";
    private static final Instant CLOSES = Instant.parse("2026-12-01T16:00:00Z");

    private final LetterWriter writer = new LetterWriter(new MailSettings(
            "localhost",
            25,
            null,
            null,
            false,
            "Meent <meent@vng.example>",
            URI.create("https://meent.example/"),
            1,
            Duration.ofMinutes(1)));

    /** The deadline was extended since the notice was made. */
    private MimeMessage written(Occasion occasion, String title) throws Exception {
        return written(occasion, title, null);
    }

    private MimeMessage written(Occasion occasion, String title, @Nullable Quotation quotation) throws Exception {
        Notice notice = new Notice(
                ID,
                ANNE,
                new Sequence(1),
                occasion,
                new Subject(Subject.Type.CONSULTATION, ABOUT),
                EVERYONE,
                title,
                null,
                CLOSES.minus(Duration.ofDays(7)),
                3,
                quotation,
                ALog.time(1));
        MailAddress address = new MailAddress(ANNE, "anne@utrecht.example", "geheim");
        return writer.write(new Letter(notice, CLOSES, address), ALog.time(2));
    }

    private static String part(MimeMessage message, int number) throws Exception {
        return ((MimeMultipart) message.getContent())
                .getBodyPart(number)
                .getContent()
                .toString();
    }

    @Test
    void says_in_plain_text_first_and_then_in_html_what_to_do_and_how_to_end_it() throws Exception {
        MimeMessage message = written(Occasion.CONSULTATION_OPENED, "Camera’s & <privacy>");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(((MimeMultipart) message.getContent()).getBodyPart(0).getContentType())
                .isEqualTo("text/plain; charset=UTF-8");
        assertThat(((MimeMultipart) message.getContent()).getBodyPart(1).getContentType())
                .isEqualTo("text/html; charset=UTF-8");
        assertThat(message.getSubject()).isEqualTo("Nieuwe ledenraadpleging: Camera’s & <privacy>");
        assertThat(part(message, 0)).isEqualTo("""
            U kunt reageren op ‘Camera’s & <privacy>’. Dat kan tot 1 december 2026 om 17.00 uur.

            Lees de vragen en reageer:
            %s

            --\s
            U krijgt deze e-mail omdat deze raadpleging ook voor u is.
            Zet dit soort e-mail uit: %s
            In uw inbox blijft u deze berichten zien.
            Kies waarvan u e-mail krijgt: https://meent.example/profiel/berichten
            """.formatted(LINK, OFF));
        assertThat(part(message, 1))
                .contains("<html lang=\"nl\">", "href=\"" + LINK + "\"", "href=\"" + OFF + "\"")
                .contains("Camera’s &amp; &lt;privacy&gt;")
                .doesNotContain("<privacy>", "<img", "src=", "<link", "<style", "url(");
    }

    @Test
    void gives_the_reason_and_the_explanation_in_both_forms() throws Exception {
        MimeMessage extended =
                written(Occasion.CONSULTATION_EXTENDED, "Camera’s", new Quotation(null, "Het reces & <meer>."));
        assertThat(part(extended, 0)).contains("De reden: Het reces & <meer>.");
        assertThat(part(extended, 1)).contains("De reden: Het reces &amp; &lt;meer&gt;.");
        MimeMessage clarified = written(
                Occasion.CONSULTATION_CLARIFIED, "Camera’s", new Quotation("Waar hangen zij?", "Ook bij een school."));
        for (int form = 0; form < 2; form++) {
            assertThat(part(clarified, form))
                    .contains("De vraag: Waar hangen zij? De uitleg: Ook bij een school. Hebt u al");
        }
    }

    @Test
    void has_the_headers_that_one_click_unsubscribing_asks_for_and_the_id_of_the_notice() throws Exception {
        MimeMessage message = written(Occasion.CONSULTATION_OPENED, "Camera’s");
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<" + OFF + ">");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID()).isEqualTo("<" + ID + "@vng.example>");
        assertThat(message.getSentDate()).isEqualTo(ALog.time(2));
        assertThat(message.getContentLanguage()).containsExactly("nl");
        assertThat(message.getHeader("From")).containsExactly("Meent <meent@vng.example>");
        assertThat(message.getHeader("To")).containsExactly("anne@utrecht.example");
        assertThat(written(Occasion.CONSULTATION_OPENED, "Camera’s").getMessageID())
                .isEqualTo(message.getMessageID());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: all@example.nl", "a\nBcc: all@example.nl", "a\rBcc: all", "a\u2028Bcc: all"})
    void a_line_break_in_a_title_makes_no_header(String title) throws Exception {
        MimeMessage message = written(Occasion.CONSULTATION_OPENED, title);
        assertThat(message.getSubject()).startsWith("Nieuwe ledenraadpleging: a Bcc: all");
        assertThat(message.getAllRecipients()).hasSize(1);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        message.writeTo(raw);
        String headers = raw.toString(StandardCharsets.UTF_8).split("\r\n\r\n", 2)[0];
        assertThat(Arrays.asList(headers.split("[\r\n]+"))).noneMatch(line -> line.startsWith("Bcc"));
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void reads_well_on_every_occasion(Occasion occasion) throws Exception {
        MimeMessage message = written(occasion, "Camera’s");
        assertThat(message.getSubject()).endsWith(": Camera’s").doesNotContain("{");
        assertThat(part(message, 0)).doesNotContain("{", "null").contains("U krijgt deze e-mail omdat ");
    }
}

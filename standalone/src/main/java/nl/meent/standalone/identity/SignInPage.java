package nl.meent.standalone.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.meent.standalone.content.Member;
import nl.meent.standalone.pages.Html;

/** The page on which one chooses an account: a form with a field, and a button per demonstration account. */
final class SignInPage {

    private final String template;

    SignInPage() {
        try (InputStream in = SignInPage.class.getResourceAsStream("/identity/sign-in.html")) {
            if (in == null) {
                throw new IllegalStateException("identity/sign-in.html is missing from the build");
            }
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param action  where the forms post to: path and query of the authorisation request
     * @param unknown the name that was typed and isn't an account, or empty
     */
    String html(String action, String unknown, List<Member> members) {
        String message = unknown.isEmpty()
                ? ""
                : "<p class=\"error\" id=\"error\" role=\"alert\">Het account ‘" + Html.escape(unknown)
                        + "’ bestaat hier niet. Kies een account uit de lijst.</p>";
        return template.replace("{{title}}", (unknown.isEmpty() ? "" : "Fout: ") + "Inloggen op Meent")
                .replace("{{message}}", message)
                .replace("{{described}}", unknown.isEmpty() ? "" : " aria-describedby=\"error\" aria-invalid=\"true\"")
                .replace(
                        "{{accounts}}",
                        members.stream().map(m -> account(m, action)).collect(Collectors.joining()))
                .replace("{{action}}", Html.escape(action));
    }

    private static String account(Member member, String action) {
        return """
            <li><form method="post" action="%s"><input type="hidden" name="username" value="%s">\
            <button class="account" type="submit"><strong>%s</strong> <span>%s</span></button></form></li>
            """.formatted(
                        Html.escape(action),
                        Html.escape(member.account()),
                        Html.escape(member.displayName()),
                        Html.escape(member.account()));
    }
}

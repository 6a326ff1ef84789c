package nl.meent.acceptance.platform;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Access tokens of the demonstration accounts, fetched as a script does. */
final class Tokens {

    private Tokens() {}

    static String of(String issuer, String account) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=meent-cli&password=any&username=" + account))
                .build();
        return new Answer(Http.send(request))
                .expect(200)
                .json()
                .path("access_token")
                .asString();
    }
}

package nl.meent.portal.stub;

import java.util.List;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.portal.PortalApplication;
import org.springframework.boot.SpringApplication;

/** The portal with believable content and nothing behind it, to look at pages: run this class and open the address. */
public final class Showcase {
    private Showcase() {}

    /** @param arguments {@code --server.port=}, and whatever else the portal takes */
    public static void main(String[] arguments) {
        StubPlatform stub = new StubPlatform();
        if (System.getProperty("rollen") != null) {
            stub.reply("GET", "/community/v1/members/me", 200, Samples.me("\"member\", \"advocate\", \"moderator\""));
        }
        for (String mark : List.of("followers", "helpful-marks")) {
            stub.reply("PUT", "/community/v1/posts/p1/" + mark + "/me", 204, "")
                    .reply("DELETE", "/community/v1/posts/p1/" + mark + "/me", 204, "");
        }
        EmbeddedMongo mongo = EmbeddedMongo.inMemory();
        Portals.configuration(stub, mongo.connectionString()).forEach((name, value) -> System.setProperty(name, value));
        SpringApplication.run(PortalApplication.class, arguments);
    }
}

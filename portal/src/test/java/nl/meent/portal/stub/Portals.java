package nl.meent.portal.stub;

import java.util.Map;

/** How a portal is told about the stubs. */
public final class Portals {
    private Portals() {}

    /** The configuration of a portal over these. */
    public static Map<String, String> configuration(StubPlatform stub, String mongo) {
        return Map.of(
                "meent.community.url",
                stub.url() + "/community",
                "meent.search.url",
                stub.url() + "/search",
                "meent.notification.url",
                stub.url() + "/notification",
                "meent.issuer.uri",
                stub.url() + "/meent",
                "meent.issuer.insecure",
                "true",
                "meent.client.secret",
                "geheim",
                "meent.mongodb.uri",
                mongo,
                "management.server.port",
                "0");
    }
}

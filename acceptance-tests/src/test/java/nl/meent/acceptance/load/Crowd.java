package nl.meent.acceptance.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.meent.acceptance.platform.Account;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;
import tools.jackson.databind.JsonNode;

/** As many members as wanted, spread over the municipalities, with a function that nobody else on this platform has. */
final class Crowd {

    static final String FUNCTION = "COUNCIL_MEMBER";

    private Crowd() {}

    /** Registers them, with their addresses. */
    static List<Member> registered(Platform platform, Member advocate, int members) {
        List<String> municipalities = municipalities(advocate);
        List<Member> crowd = platform.signIn(IntStream.range(0, members)
                .mapToObj(number ->
                        new Account("raadslid-" + number, FUNCTION, municipalities.get(number % municipalities.size())))
                .toList());
        Together.each(crowd, member -> {
            member.glance(Part.COMMUNITY, "/v1/members/me").expect(200);
            member.glance(Part.NOTIFICATION, "/v1/inbox?limit=1").expect(200);
        });
        return crowd;
    }

    private static List<String> municipalities(Member advocate) {
        List<String> codes = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = advocate.get("/v1/organisations?limit=100" + cursor)
                    .expect(200)
                    .json();
            page.path("items")
                    .valueStream()
                    .map(item -> item.path("code").asString())
                    .forEach(codes::add);
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : "";
        } while (!cursor.isEmpty());
        return codes;
    }
}

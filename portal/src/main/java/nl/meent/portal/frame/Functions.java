package nl.meent.portal.frame;

import java.util.List;

/** What members can be, in the order in which forms offer it; their names are messages {@code function.<code>}. */
public final class Functions {
    public static final List<String> CODES = List.of(
            "FG",
            "ETHICS_COMMITTEE",
            "PRIVACY_OFFICER",
            "CISO",
            "POLICY_MAKER",
            "COUNCIL_MEMBER",
            "RESEARCHER",
            "OTHER");

    private Functions() {}
}

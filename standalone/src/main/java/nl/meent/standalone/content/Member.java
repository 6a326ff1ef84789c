package nl.meent.standalone.content;

import java.util.List;
import java.util.Locale;

/**
 * A demonstration account: what its tokens claim and what it is interested in.
 *
 * @param account      its name at the identity provider
 * @param displayName  what others see
 * @param function     a code of the API's list
 * @param organisation where it works
 * @param listed       whether it wants to be found in the directory
 * @param themes       slugs of its themes of interest
 * @param roles        what it may do
 * @param circles      the circles that it is in when the content stands
 */
public record Member(
        String account,
        String displayName,
        String function,
        Organisation organisation,
        boolean listed,
        List<String> themes,
        List<String> roles,
        List<String> circles) {

    /** The address of the account, at a domain that nobody can have: {@code fg-utrecht@utrecht.example}. */
    public String email() {
        String place = organisation.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return account + "@" + place + ".example";
    }

    /**
     * @param code CBS code of a municipality, or a code of ours
     * @param name as people write it
     * @param kind a code of the API's list
     */
    public record Organisation(String code, String name, String kind) {}
}

package nl.meent.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.meent.events.members.MemberId;

/**
 * Whose key encrypts a piece of personal data. A member has two keys, so that "keep my contributions without my name" and
 * "erase all" are both true at the next replay; what is said on behalf of an organisation belongs to the organisation.
 *
 * @param name the stored name, such as {@code member:<id>:identity}
 */
public record DataSubject(@JsonValue String name) {

    /** Reads the stored name. */
    @JsonCreator
    public static DataSubject named(String name) {
        return new DataSubject(name);
    }

    /** Who the member is: name, address. */
    public static DataSubject identityOf(MemberId member) {
        return new DataSubject("member:" + member + ":identity");
    }

    /** What the member wrote. */
    public static DataSubject contributionsOf(MemberId member) {
        return new DataSubject("member:" + member + ":contributions");
    }

    /** What was said on behalf of an organisation, by its code. */
    public static DataSubject organisation(String code) {
        return new DataSubject("organisation:" + code);
    }

    @Override
    public String toString() {
        return name;
    }
}

package nl.meent.search.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote it, as the member was then. The name is not part of a document: it is looked up when it is shown.
 *
 * @param id           the member; null without name
 * @param withoutName  whether the author stays without name; id and organisation are then null for everybody
 * @param function     null where it is unknown or may not be shown
 * @param organisation null without name or where it is unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Writer(
        @Nullable String id,
        boolean withoutName,
        @Nullable MemberFunction function,
        @Nullable Organisation organisation) {}

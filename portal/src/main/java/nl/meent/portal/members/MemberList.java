package nl.meent.portal.members;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of what follows; null at the end */
record MemberList(List<Member> items, @Nullable String next) {
    static final MemberList NONE = new MemberList(List.of(), null);
}

package nl.meent.portal.members;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.meent.portal.calls.Versioned;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Me;
import nl.meent.portal.frame.Organisation;
import org.jspecify.annotations.Nullable;

/** A profile as a form, and a form as a change of a profile. */
final class ProfileForm {
    /** Whether to take over the organisation that the account names. */
    static final String MOVE = "overnemen";

    private ProfileForm() {}

    static Form of(Versioned<Me> member) {
        Me me = member.body();
        return Form.fresh()
                .put(Form.VERSION, member.etag())
                .put("displayName", me.displayName())
                .put("function", me.function())
                .putAll("themes", me.interests())
                .put("listed", me.isListed() ? "true" : "");
    }

    /** @param movedTo where the member works from now on; null if that stays as it is */
    static Map<String, @Nullable Object> body(Form form, @Nullable Organisation movedTo) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("displayName", form.value("displayName").strip());
        body.put("function", form.text("function"));
        if (movedTo != null) {
            body.put("organisation", movedTo);
        }
        body.put("themes", form.values("themes"));
        body.put("listed", form.has("listed", "true"));
        return body;
    }
}

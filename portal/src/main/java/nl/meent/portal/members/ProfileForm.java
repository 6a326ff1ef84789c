package nl.meent.portal.members;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meent.portal.calls.Versioned;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Me;
import nl.meent.portal.frame.Organisation;
import org.jspecify.annotations.Nullable;

/** A profile as a form, and a form as a change of a profile. */
final class ProfileForm {
    private ProfileForm() {}

    static Form of(Versioned<Me> member) {
        Me me = member.body();
        Organisation organisation = me.organisation();
        return Form.fresh()
                .put(Form.VERSION, member.etag())
                .put("displayName", me.displayName())
                .put("function", me.function())
                .put("organisation", organisation == null ? null : organisation.code())
                .putAll("themes", me.interests())
                .put("listed", me.isListed() ? "true" : "");
    }

    /** An organisation that isn't in the list is the one that the member has already: then nothing is said of it. */
    static Map<String, @Nullable Object> body(Form form, List<Organisation> organisations) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("displayName", form.value("displayName").strip());
        body.put("function", form.text("function"));
        organisations.stream()
                .filter(each -> form.value("organisation").equals(each.code()))
                .findFirst()
                .ifPresent(chosen -> body.put("organisation", chosen));
        body.put("themes", form.values("themes"));
        body.put("listed", form.has("listed", "true"));
        return body;
    }
}

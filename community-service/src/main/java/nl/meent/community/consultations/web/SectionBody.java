package nl.meent.community.consultations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.meent.events.consultations.Section;
import nl.meent.runtime.web.bodies.OneLine;
import org.jspecify.annotations.Nullable;

/** A part of the questionnaire; its id is chosen by the client. */
record SectionBody(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9_-]*", message = "deel-1")
        String id,

        @NotBlank @OneLine @Size(max = 200) String title,
        @Nullable @Size(max = 5_000) String intro) {

    static SectionBody of(Section section) {
        return new SectionBody(section.id(), section.title(), section.intro());
    }

    Section value() {
        return new Section(id, title.strip(), intro == null || intro.isBlank() ? null : intro.strip());
    }
}

package nl.meent.community.consultations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.meent.events.consultations.Paragraph;
import nl.meent.runtime.web.bodies.OneLine;

/** A numbered paragraph of a draft text. */
record ParagraphBody(
        @NotBlank @OneLine @Size(max = 20) String number,
        @NotBlank @Size(max = 10_000) String text) {

    static ParagraphBody of(Paragraph paragraph) {
        return new ParagraphBody(paragraph.number(), paragraph.text());
    }

    Paragraph value() {
        return new Paragraph(number.strip(), text.strip());
    }
}

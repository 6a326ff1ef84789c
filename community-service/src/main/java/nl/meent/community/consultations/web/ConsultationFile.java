package nl.meent.community.consultations.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.web.bodies.BodyReader;
import nl.meent.runtime.web.bodies.BodyRejection;
import nl.meent.runtime.web.bodies.Proposal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A consultation as a file, described in {@code docs/consultation-format.md}: the body of a draft and the name of its
 * format. It names no field of a draft, so that a new one is in the file from its first day on.
 */
@Component
class ConsultationFile {

    /** What is written, and all that is read. */
    static final String FORMAT = "meent-consultation/1";

    private static final String FIELD = "format";
    private static final Pattern NEWER = Pattern.compile("meent-consultation/([2-9]|[1-9]\\d{1,5})");
    private static final int LONGEST_TITLE = 200;
    private static final String COPY = " (kopie)";

    private final BodyReader reader;

    ConsultationFile(BodyReader reader) {
        this.reader = reader;
    }

    /** The whole of what was drafted: text, questions, audience, times and settings; no response. */
    ObjectNode write(ConsultationContent content) {
        ObjectNode file = JsonNodeFactory.instance.objectNode().put(FIELD, FORMAT);
        file.setAll(tree(content));
        return file;
    }

    /**
     * What a file proposes to draft.
     *
     * @throws InvalidException if it is no consultation in this format
     */
    @SuppressWarnings("unchecked") // bound to the type that is given
    Proposal<ConsultationBody> read(JsonNode file) {
        Proposal<?> proposal = reader.proposal(bodyOf(file), reader.type(ConsultationBody.class));
        return (Proposal<ConsultationBody>) proposal;
    }

    /** What it says that no draft has. */
    List<InvalidField> unknown(JsonNode file) {
        return UnknownFields.in(bodyOf(file), ConsultationBody.class);
    }

    /** A draft that differs in its title and in having no times yet. */
    ConsultationBody copyOf(ConsultationContent content) {
        ObjectNode body = tree(content);
        body.put("title", copied(content.title()));
        body.putNull("opensAt");
        body.putNull("closesAt");
        return (ConsultationBody) reader.bind(body, reader.type(ConsultationBody.class));
    }

    private ObjectNode tree(ConsultationContent content) {
        return (ObjectNode) reader.tree(ConsultationBody.of(content));
    }

    /** What is too long loses its end; never half a sign. */
    private static String copied(String title) {
        if (title.endsWith(COPY)) {
            return title;
        }
        int room = LONGEST_TITLE - COPY.length();
        if (title.length() <= room) {
            return title + COPY;
        }
        int end = Character.isHighSurrogate(title.charAt(room - 1)) ? room - 1 : room;
        return title.substring(0, end).strip() + COPY;
    }

    private static ObjectNode bodyOf(JsonNode file) {
        if (!(file instanceof ObjectNode object)) {
            throw new InvalidException("", BodyRejection.NOT_AN_OBJECT);
        }
        String format = object.path(FIELD).asString("");
        if (!format.equals(FORMAT)) {
            ImportRejection reason =
                    NEWER.matcher(format).matches() ? ImportRejection.NEWER_FORMAT : ImportRejection.NOT_OURS;
            throw new InvalidException(
                    List.of(new InvalidField("/" + FIELD, reason, Map.<String, Object>of("format", FORMAT))));
        }
        ObjectNode body = object.deepCopy();
        body.remove(FIELD);
        return body;
    }
}

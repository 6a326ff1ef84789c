package nl.meent.transparency;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;

/** Evidence as JSON: what the portal hands out, or a receipt alone, as the service gives it. */
public final class EvidenceFile {

    private EvidenceFile() {}

    /**
     * Reads it.
     *
     * @throws InvalidProofException if it is no JSON, names something twice, or is not all of a receipt
     */
    public static Evidence read(String json) {
        try {
            JsonNode read = Json.MAPPER.readTree(json);
            return read.has("receipt")
                    ? Json.MAPPER.treeToValue(read, Evidence.class)
                    : new Evidence(Json.MAPPER.treeToValue(read, Receipt.class), null, null);
        } catch (StreamReadException e) {
            throw Json.unreadable(e);
        } catch (JacksonException | NullPointerException e) {
            throw new InvalidProofException(Reason.NOT_WHOLE);
        }
    }

    /** Writes it, to be read again. */
    public static String write(Evidence evidence) {
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(evidence);
    }
}

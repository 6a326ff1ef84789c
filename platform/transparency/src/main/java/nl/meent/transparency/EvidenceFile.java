package nl.meent.transparency;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Evidence as JSON: what the portal hands out, or a receipt alone, as the service gives it. */
public final class EvidenceFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EvidenceFile() {}

    /**
     * Reads it.
     *
     * @throws InvalidProofException if it is no JSON or not all of a receipt
     */
    public static Evidence read(String json) {
        try {
            JsonNode read = JSON.readTree(json);
            return read.has("receipt")
                    ? JSON.treeToValue(read, Evidence.class)
                    : new Evidence(JSON.treeToValue(read, Receipt.class), null, null);
        } catch (JacksonException | NullPointerException e) {
            throw new InvalidProofException("not a receipt: " + e.getMessage());
        }
    }

    /** Writes it, to be read again. */
    public static String write(Evidence evidence) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(evidence);
    }
}

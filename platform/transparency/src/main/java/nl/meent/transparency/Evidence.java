package nl.meent.transparency;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A receipt with what it is held against, so that all can be checked without a network.
 *
 * @param receipt the receipt
 * @param results what was published; null while there is nothing
 * @param today   what the log was when this was put together; null if it wasn't looked up
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Evidence(
        Receipt receipt,
        @Nullable Counted results,
        @Nullable Today today) {

    /** @throws NullPointerException without a receipt */
    public Evidence {
        Objects.requireNonNull(receipt, "receipt");
    }

    /**
     * What the published result says of the responses in it.
     *
     * @param checkpoint a signed checkpoint of the log that holds them all
     * @param counted    their commitments
     * @param recorded   the commit that records the results, from which alone a check believes what was counted; null in what was kept
     *     before it was handed out
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Counted(
            String checkpoint,
            List<String> counted,
            @Nullable LogEntry recorded) {

        /** @throws NullPointerException if something is missing */
        public Counted {
            Objects.requireNonNull(checkpoint, "checkpoint");
            counted = List.copyOf(counted);
        }
    }

    /**
     * The public log.
     *
     * @param checkpoint  its signed checkpoint
     * @param fromReceipt proof that it only added to the log of the receipt's checkpoint
     * @param fromResults the same for the checkpoint of the results; null without results
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Today(
            String checkpoint,
            List<String> fromReceipt,
            @Nullable List<String> fromResults) {

        /** @throws NullPointerException if something is missing that must be there */
        public Today {
            Objects.requireNonNull(checkpoint, "checkpoint");
            fromReceipt = List.copyOf(fromReceipt);
            fromResults = fromResults == null ? null : List.copyOf(fromResults);
        }
    }
}

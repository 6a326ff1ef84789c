package nl.meent.eventstore;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Comparator;
import java.util.Set;

/**
 * What the server said about an ordered insert. Only its own clear word counts; whatever else happened, from a
 * write-concern error to an interrupt, leaves the outcome unknown.
 */
sealed interface InsertOutcome {

    int DUPLICATE_KEY = 11000;

    /** Codes by which a server refuses one document for what is in it, whoever is primary. */
    Set<Integer> DOCUMENT_ERRORS = Set.of(
            2, // BadValue
            9, // FailedToParse
            14, // TypeMismatch
            22, // InvalidBSON
            52, // DollarPrefixedFieldName
            55, // InvalidDBRef
            121, // DocumentValidationFailure
            10334, // BSONObjectTooLarge
            17280, // KeyTooLong
            DUPLICATE_KEY);

    /** All are stored, on a majority and in the journal. */
    record AllStored() implements InsertOutcome {}

    /** Those before {@code index} are stored, this one is not, and those after it were not tried. */
    record Refused(int index, int code, String message) implements InsertOutcome {

        boolean isDuplicateKey() {
            return code == DUPLICATE_KEY;
        }
    }

    /** Any of them may be stored, or become so. */
    record Unknown(Throwable cause) implements InsertOutcome {}

    /** Reads what a driver threw from an acknowledged, ordered insert. */
    static InsertOutcome of(RuntimeException thrown) {
        if (thrown instanceof MongoBulkWriteException bulk && bulk.getWriteConcernError() == null) {
            return bulk.getWriteErrors().stream()
                    .min(Comparator.comparingInt(BulkWriteError::getIndex))
                    .filter(error -> DOCUMENT_ERRORS.contains(error.getCode()))
                    .<InsertOutcome>map(
                            error -> new Refused(error.getIndex(), error.getCode(), String.valueOf(error.getMessage())))
                    .orElseGet(() -> new Unknown(thrown));
        }
        return new Unknown(thrown);
    }
}

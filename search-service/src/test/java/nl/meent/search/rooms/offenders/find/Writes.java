package nl.meent.search.rooms.offenders.find;

import java.util.List;
import nl.meent.search.documents.DocumentStore;

/** Writes while it answers. */
record Writes(DocumentStore documents) {

    void write() {
        documents.write(List.of());
    }
}

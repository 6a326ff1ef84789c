package nl.meent.eventstore;

/**
 * Encrypts personal data on its way into the log and decrypts it on its way out. Both get and give a whole JSON
 * document and leave alone what is not personal.
 */
public interface PersonalDataCipher {

    /**
     * Called once per event and part, in the caller's thread, before the append is queued: keys that it needs must be
     * stored when it returns. What it throws refuses the append.
     */
    String seal(StoredEvent where, String json);

    /**
     * Called after reading, before upcasting and deserialising. A value whose key is destroyed becomes the JSON of an
     * erased one; it never throws because of that.
     */
    String reveal(StoredEvent where, String json);

    /** Stores everything as it is. */
    static PersonalDataCipher none() {
        return new PersonalDataCipher() {
            @Override
            public String seal(StoredEvent where, String json) {
                return json;
            }

            @Override
            public String reveal(StoredEvent where, String json) {
                return json;
            }
        };
    }
}

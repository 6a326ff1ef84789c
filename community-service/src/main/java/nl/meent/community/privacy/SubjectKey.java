package nl.meent.community.privacy;

import com.google.crypto.tink.Aead;
import nl.meent.events.DataSubject;
import org.jspecify.annotations.Nullable;

/**
 * The key of a data subject.
 *
 * @param id      random; stored beside what it encrypts, so that the log does not say whose it is
 * @param subject whose it is
 * @param aead    encrypts and decrypts; null when the key was destroyed, for ever
 */
record SubjectKey(String id, DataSubject subject, @Nullable Aead aead) {}

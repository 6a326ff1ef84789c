/**
 * The log: commits with one global order without gaps in MongoDB, Axon's storage engine on it, and what tells readers
 * that it grew. No feature, no HTTP, no encryption of its own (see {@link nl.meent.eventstore.PersonalDataCipher}).
 */
@NullMarked
package nl.meent.eventstore;

import org.jspecify.annotations.NullMarked;

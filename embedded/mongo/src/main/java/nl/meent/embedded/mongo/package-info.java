/**
 * A MongoDB-compatible server for standalone and tests, made of mongo-java-server and H2's MVStore; what it serves and
 * what not stands in NOTES.md. Nothing of Meent's domain. Not null-marked: it extends classes that are not.
 */
package nl.meent.embedded.mongo;

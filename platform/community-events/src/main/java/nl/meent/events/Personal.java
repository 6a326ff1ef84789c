package nl.meent.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Personal data in an event: known, or erased for ever. It is encrypted with the key of its {@link DataSubject} before it
 * is stored; when that key is destroyed every copy reads as {@link Erased} at the next replay.
 *
 * @param <T> the type of the value
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Personal.Known.class), @JsonSubTypes.Type(Personal.Erased.class)})
public sealed interface Personal<T> {

    /** The value, or {@code otherwise} when it has been erased. */
    T or(T otherwise);

    /** The value, or null when it has been erased. */
    @Nullable
    T orNull();

    /** The same personal data seen in another way; what was erased stays erased. */
    <R> Personal<R> map(Function<? super T, ? extends R> change);

    /** Personal data of somebody who is concerned by it. */
    static <T> Personal<T> of(DataSubject subject, T value) {
        return new Known<>(value, subject);
    }

    /** As {@link #of}; null when there is nothing to say. */
    static <T> @Nullable Personal<T> ofNullable(DataSubject subject, @Nullable T value) {
        return value == null ? null : of(subject, value);
    }

    /** What can be read of data that may be absent: null when it is, and when it has been erased. */
    static <T> @Nullable T knownOrNull(@Nullable Personal<T> data) {
        return data == null ? null : data.orNull();
    }

    /** Data that has been erased. */
    static <T> Personal<T> erased() {
        return new Erased<>(true);
    }

    /**
     * A value that can still be read.
     *
     * @param known   the value
     * @param subject whose key encrypts it; null where a follower received it, which has no use for it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Known<T>(
            @JsonProperty("known") T known,
            @JsonProperty("subject") @Nullable DataSubject subject) implements Personal<T> {
        @Override
        public T or(T otherwise) {
            return known;
        }

        @Override
        public T orNull() {
            return known;
        }

        @Override
        public <R> Personal<R> map(Function<? super T, ? extends R> change) {
            return new Known<>(change.apply(known), subject);
        }
    }

    /**
     * A value whose key was destroyed.
     *
     * @param erased always true; it is what the stored form says
     */
    record Erased<T>(@JsonProperty("erased") boolean erased) implements Personal<T> {

        /** Reads the stored form. */
        @JsonCreator
        public Erased {}

        @Override
        public T or(T otherwise) {
            return otherwise;
        }

        @Override
        public @Nullable T orNull() {
            return null;
        }

        @Override
        public <R> Personal<R> map(Function<? super T, ? extends R> change) {
            return new Erased<>(true);
        }
    }
}

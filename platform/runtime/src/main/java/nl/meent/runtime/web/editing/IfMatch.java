package nl.meent.runtime.web.editing;

import java.util.Set;
import java.util.function.Supplier;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import org.jspecify.annotations.Nullable;

/**
 * The precondition of an edit, the header {@code If-Match}. An argument of controller methods, also when the header is
 * missing: whether the caller may do it at all (403, 404) is decided before {@link #require}.
 */
public sealed interface IfMatch {

    /**
     * Refuses the edit unless the caller has seen the current version.
     *
     * @param version the current version
     * @param current what is stored now, as this caller may see it; asked for only on a 412, which shows it so that
     *     nothing typed is lost. Give null where nothing may be shown.
     * @throws RejectedException 428 if the header is missing
     * @throws StaleVersionException 412 if the caller has seen other versions only
     */
    default void require(long version, Supplier<? extends @Nullable Object> current) {
        if (this instanceof Missing) {
            throw new RejectedException(RequestRejection.PRECONDITION_REQUIRED);
        }
        if (!accepts(version)) {
            throw new StaleVersionException(version, current.get());
        }
    }

    /**
     * Refuses the edit of what isn't there, if the caller has seen it: no version matches nothing, nor does {@code *}.
     *
     * @throws StaleVersionException 412 if the header was sent
     */
    default void requireNothing() {
        if (isPresent()) {
            throw new StaleVersionException();
        }
    }

    /**
     * @param version the current version
     * @return whether the header names it; false if the header is missing
     */
    boolean accepts(long version);

    /** @return whether the header was sent */
    default boolean isPresent() {
        return !(this instanceof Missing);
    }

    /** The header was not sent. */
    record Missing() implements IfMatch {
        @Override
        public boolean accepts(long version) {
            return false;
        }
    }

    /** {@code *}: whatever version there is, as long as there is one. */
    record Any() implements IfMatch {
        @Override
        public boolean accepts(long version) {
            return true;
        }
    }

    /**
     * One of these.
     *
     * @param tags strong tags as sent, with their quotation marks; weak ones never match and are left out
     */
    record OneOf(Set<String> tags) implements IfMatch {
        @Override
        public boolean accepts(long version) {
            return tags.contains(ETags.of(version));
        }
    }
}

package nl.meent.community.rejections;

import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.rejections.Rejection;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Matches the exception of one rejection; names it in a failure. */
public final class RejectsBecause extends TypeSafeMatcher<Throwable> {

    private final Rejection rejection;

    private RejectsBecause(Rejection rejection) {
        this.rejection = rejection;
    }

    /** For {@code expectException}. */
    public static Matcher<Throwable> rejects(Rejection rejection) {
        return new RejectsBecause(rejection);
    }

    @Override
    protected boolean matchesSafely(Throwable thrown) {
        return thrown instanceof RejectedException rejected
                && rejected.rejection().equals(rejection);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("rejects ").appendValue(rejection);
    }
}

package nl.meent.community.consultations.read;

/**
 * Whom a consultation reaches, in numbers.
 *
 * @param members       counted by member
 * @param organisations counted by organisation
 */
public record Coverage(Numbers members, Numbers organisations) {

    /**
     * How many.
     *
     * @param invited   in the audience now
     * @param opened    have looked at it
     * @param drafted   are writing a response
     * @param responded have a response
     */
    public record Numbers(long invited, long opened, long drafted, long responded) {}
}

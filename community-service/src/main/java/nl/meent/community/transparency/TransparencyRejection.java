package nl.meent.community.transparency;

import nl.meent.runtime.rejections.Rejection;

/** Why there is no proof. */
enum TransparencyRejection implements Rejection {
    NOT_IN_THE_LOG(
            Kind.INVALID,
            "not-in-the-log",
            "Het logboek telt nu {head} regels. Vraag een bewijs over regels en standen van {least} tot en met {head},"
                    + " de kleinste eerst.",
            "The log has {head} entries now. Ask for a proof about entries and sizes from {least} to {head}, the"
                    + " smaller one first.");

    private final Reason reason;

    TransparencyRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}

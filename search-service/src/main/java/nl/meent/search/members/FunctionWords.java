package nl.meent.search.members;

import nl.meent.events.members.MemberFunction;

/** What people call a function when they look for somebody, in Dutch and English; synonyms add what else it is called. */
final class FunctionWords {

    private FunctionWords() {}

    static String of(MemberFunction function) {
        return switch (function) {
            case FG -> "FG, functionaris gegevensbescherming, data protection officer, DPO, privacy";
            case ETHICS_COMMITTEE -> "ethiekmedewerker, ethiek, ethiekcommissie, ethische commissie, ethics committee";
            case PRIVACY_OFFICER -> "privacy officer, PO, privacyadviseur, privacy";
            case CISO -> "CISO, informatiebeveiliging, chief information security officer";
            case POLICY_MAKER -> "beleidsmedewerker, beleidsadviseur, beleid, policy maker, policy officer";
            case COUNCIL_MEMBER -> "raadslid, gemeenteraad, gemeenteraadslid, councillor, council member";
            case RESEARCHER -> "onderzoeker, onderzoek, wetenschapper, researcher";
            case OTHER -> "";
        };
    }
}

package nl.meent.transparency.command;

import java.util.List;
import nl.meent.transparency.Finding.Claim;
import nl.meent.transparency.Reason;

/** What was found, in Dutch. */
final class Words {

    private Words() {}

    static String of(Claim claim) {
        return switch (claim) {
            case COMMITTED -> "De antwoorden zijn die waarvoor het bewijs is gegeven.";
            case RECORDED -> "Het logboek legde deze antwoorden vast, bij deze raadpleging.";
            case SIGNED -> "De stand van het logboek is ondertekend.";
            case INCLUDED -> "De vastlegging staat in het logboek met die stand.";
            case COUNTED -> "De gepubliceerde cijfers tellen dit antwoord mee.";
            case CONSISTENT -> "In het logboek van nu is sindsdien niets veranderd of weggehaald.";
        };
    }

    static String of(Reason reason, List<String> values) {
        return String.format(template(reason), values.toArray());
    }

    private static String template(Reason reason) {
        return switch (reason) {
            case MADE_OF_ANSWERS -> "Vastlegging: %s";
            case IN_ENTRY -> "Regel %s";
            case OF_SIZE -> "Het logboek had toen %s regels";
            case BY_HASHES -> "Nagerekend met %s controlecodes";
            case AMONG -> "Een van %s reacties, geteld in regel %s";
            case NOTHING_GIVEN -> "Daarover staat nog niets in het bestand.";
            case WITHOUT_ENTRY ->
                "In dit bestand ontbreekt de regel van het logboek met de cijfers. Haal het bestand opnieuw op.";
            case NOT_WHOLE -> "Er ontbreekt iets in het bestand, of het is een ander soort bestand.";
            case NAMED_TWICE -> "In het bestand staat een naam twee keer. Dan is niet zeker wat er geldt.";
            case UNREADABLE -> "Een deel ervan is niet te lezen.";
            case SALT_LENGTH -> "Het zout heeft niet de goede lengte: %s bytes, geen 32.";
            case HASH_LENGTH -> "De controlecode van de vorige regel heeft niet de goede lengte: %s bytes, geen 32.";
            case OTHER_ANSWERS -> "De antwoorden zijn veranderd. Hier hoort een andere vastlegging bij: %s";
            case NO_COMMIT -> "Wat er staat, is geen regel van een logboek.";
            case OTHER_ENTRY -> "De regel heeft een ander nummer: %s.";
            case NOT_SAID -> "De regel van het logboek gaat niet over deze antwoorden, of niet over deze raadpleging.";
            case NO_CHECKPOINT -> "Er staat geen stand van het logboek.";
            case NOT_SIGNED -> "De stand is niet ondertekend door het logboek %s.";
            case OTHER_LOG -> "Dit is de stand van een ander logboek: %s.";
            case OTHER_PROOF -> "De controlecodes horen bij een andere regel, of bij een andere stand van het logboek.";
            case NOT_INCLUDED -> "De regel staat niet in het logboek met deze stand.";
            case NO_RESULTS -> "In de regel van het logboek die erbij zit, staan niet de cijfers van deze raadpleging.";
            case OTHER_RESULTS -> "De cijfers in dit bestand zijn niet de cijfers in het logboek.";
            case COUNTED_BEFORE -> "De cijfers zijn geteld voor deze antwoorden er waren, in regel %s.";
            case COUNTED_TWICE -> "Een vastlegging staat twee keer in de lijst van wat is geteld.";
            case NOT_COUNTED -> "Deze antwoorden zijn niet geteld. Alleen wat het laatst is ingestuurd, telt mee.";
            case NO_PROOF_OF_RESULTS -> "Het bewijs dat de cijfers in het logboek van nu staan, ontbreekt.";
            case NOT_GROWN_FROM_RECEIPT ->
                "Het logboek van nu begint niet met het logboek van toen dit bewijs is gegeven.";
            case NOT_GROWN_FROM_RESULTS ->
                "Het logboek van nu begint niet met het logboek van toen de cijfers zijn geteld.";
        };
    }
}

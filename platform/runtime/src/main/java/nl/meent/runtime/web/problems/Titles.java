package nl.meent.runtime.web.problems;

import nl.meent.runtime.web.words.Language;

/** The short titles of problems, one per HTTP status. */
final class Titles {

    private Titles() {}

    static String of(int status, Language language) {
        return language == Language.DUTCH ? dutch(status) : english(status);
    }

    private static String dutch(int status) {
        return switch (status) {
            case 400 -> "De vraag klopt niet";
            case 401 -> "U bent niet aangemeld";
            case 403 -> "Dit mag u niet";
            case 404 -> "Niet gevonden";
            case 405 -> "Deze methode kan hier niet";
            case 406 -> "Niet in deze vorm beschikbaar";
            case 409 -> "Dit kan nu niet";
            case 412 -> "Intussen gewijzigd";
            case 413 -> "Te groot";
            case 415 -> "Dit soort inhoud kan hier niet";
            case 428 -> "Versie ontbreekt";
            case 429 -> "Te vaak";
            case 503 -> "Nu niet beschikbaar";
            default -> status < 500 ? "De vraag klopt niet" : "Er ging iets mis";
        };
    }

    private static String english(int status) {
        return switch (status) {
            case 400 -> "The request is not right";
            case 401 -> "You are not signed in";
            case 403 -> "You may not do this";
            case 404 -> "Not found";
            case 405 -> "This method is not possible here";
            case 406 -> "Not available in this form";
            case 409 -> "Not possible now";
            case 412 -> "Changed in the meantime";
            case 413 -> "Too large";
            case 415 -> "This type of content is not possible here";
            case 428 -> "Version missing";
            case 429 -> "Too often";
            case 503 -> "Not available now";
            default -> status < 500 ? "The request is not right" : "Something went wrong";
        };
    }
}

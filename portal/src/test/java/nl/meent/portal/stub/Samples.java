package nl.meent.portal.stub;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.meent.portal.frame.Moments;

/** What the services know in tests: a small, believable Meent. */
final class Samples {
    private static final String ZUTPHEN = """
        {"id": "m-zutphen", "displayName": "PO Zutphen", "function": "PRIVACY_OFFICER",
         "organisation": {"code": "GM0301", "name": "Zutphen", "kind": "MUNICIPALITY"}}\
        """;
    private static final String ZAANSTAD = """
        {"id": "m-zaanstad", "displayName": "Anna Vos", "function": "FG", "listed": true,
         "organisation": {"code": "GM0479", "name": "Zaanstad", "kind": "MUNICIPALITY"}}\
        """;

    private Samples() {}

    static void of(StubPlatform stub) {
        members(stub);
        posts(stub);
        revisions(stub);
        meetups(stub);
        consultations(stub);
        search(stub);
        inbox(stub);
    }

    private static void members(StubPlatform stub) {
        stub.reply("GET", "/community/v1/members/me", 200, me("\"member\""), "ETag", "\"4\"");
        String anna = """
            {"id": "m-zaanstad", "displayName": "Anna Vos", "function": "FG", "themes": ["cameratoezicht", "inkoop"],
             "organisation": {"code": "GM0479", "name": "Zaanstad", "kind": "MUNICIPALITY"}}\
            """;
        stub.reply("GET", "/community/v1/members", 200, """
            {"items": [%s, {"id": "m-bo", "displayName": "Bo de Wit", "function": "PRIVACY_OFFICER", "themes": [],
             "organisation": {"code": "GM0301", "name": "Zutphen", "kind": "MUNICIPALITY"}}], "next": "verder"}\
            """.formatted(anna));
        stub.reply("GET", "/community/v1/members/m-zaanstad", 200, anna);
        stub.reply("GET", "/community/v1/organisations", 200, """
            {"items": [{"code": "GM0150", "name": "Deventer", "kind": "MUNICIPALITY"}, {"code": "GM1900", "name": "Súdwest-Fryslân", "kind": "MUNICIPALITY"},
             {"code": "VNG", "name": "VNG", "kind": "VNG"}, {"code": "GM0479", "name": "Zaanstad", "kind": "MUNICIPALITY"}, {"code": "GM0301", "name": "Zutphen", "kind": "MUNICIPALITY"}], "next": null}\
            """);
        stub.reply("GET", "/community/v1/themes", 200, """
            {"items": [{"id": "cameratoezicht", "name": "Camera’s en sensoren"},
             {"id": "bewaartermijnen", "name": "Bewaartermijnen"}, {"id": "ai-verordening", "name": "AI-verordening"},
             {"id": "inkoop", "name": "Inkoop"}, {"id": "datagedreven", "name": "Datagedreven werken"},
             {"id": "transparantie", "name": "Transparantie en Woo"}]}\
            """);
        stub.reply("GET", "/community/v1/circles", 200, """
            {"items": [
             {"id": "fg-kring", "name": "FG-kring", "description": "Vertrouwelijk overleg van functionarissen gegevensbescherming van gemeenten.", "joining": "CLOSED", "memberCount": 12, "membership": "HOST"},
             {"id": "ethiekkring", "name": "Ethiekkring", "description": "Voor secretarissen, leden en ondersteuners van gemeentelijke ethische commissies.", "joining": "CLOSED", "memberCount": 6, "membership": null},
             {"id": "werkgroep-sensoren", "name": "Werkgroep sensoren", "description": "Samen aan een sensorregister.", "joining": "CLOSED", "memberCount": 9, "membership": "ASKED"},
             {"id": "ai-in-de-praktijk", "name": "AI in de praktijk", "description": "Uitproberen, delen, en weer stoppen.", "joining": "OPEN", "memberCount": 48, "membership": null}]}\
            """);
    }

    static String me(String roles) {
        return """
            {"id": "m-deventer", "displayName": "FG Deventer", "function": "FG",
             "organisation": {"code": "GM0150", "name": "Deventer", "kind": "MUNICIPALITY"},
             "themes": ["cameratoezicht", "ai-verordening"], "circles": ["fg-kring"], "roles": [%s]}\
            """.formatted(roles);
    }

    private static void posts(StubPlatform stub) {
        stub.reply("GET", "/community/v1/posts", 200, """
            {"items": [
             {"id": "p1", "kind": "QUESTION", "title": "Hoe lang bewaren jullie de camerabeelden van de milieustraat?", "themes": ["cameratoezicht"], "author": %s, "publishedAt": "%s", "status": "PUBLISHED", "answerCount": 3, "acceptedAnswerId": "a2"},
             {"id": "p2", "kind": "QUESTION", "title": "Is een DPIA nodig voor druktemeting met wifi op de markt?", "themes": ["cameratoezicht", "inkoop"], "author": {"function": "FG", "withoutName": true}, "publishedAt": "%s", "status": "PUBLISHED", "answerCount": 0},
             {"id": "p3", "kind": "EXPERIENCE", "title": "Zo legden wij 40 sensoren uit aan de wijk", "themes": ["transparantie"], "author": %s, "publishedAt": "%s", "status": "CLOSED"}],
             "next": "meer"}\
            """.formatted(ZUTPHEN, ago(21), ago(1), ZAANSTAD, ago(90)));
        stub.reply(
                "GET",
                "/community/v1/posts/p1",
                200,
                """
                {"id": "p1", "kind": "QUESTION", "title": "Hoe lang bewaren jullie de camerabeelden van de milieustraat?",
                 "body": "Bij onze milieustraat hangen vier camera’s.",
                 "bodyHtml": "<p>Bij onze milieustraat hangen vier camera’s. De beheerder bewaart de beelden nu <strong>90 dagen</strong>, omdat klachten over schade soms pas na weken komen. Dat lijkt mij te lang.</p><p>Wat ik graag wil weten:</p><ul><li>Welke termijn hanteren jullie, en hoe onderbouwt u die?</li><li>Wat doen jullie met beelden van een incident?</li></ul>",
                 "themes": ["cameratoezicht", "bewaartermijnen"], "circles": [], "author": %s, "publishedAt": "%s", "editedAt": "%s", "status": "PUBLISHED",
                 "acceptedAnswerId": "a2", "helpfulCount": 4, "following": true,
                 "answers": [
                  {"id": "a1", "bodyHtml": "<p>Hier is het 14 dagen. We keken terug naar twee jaar aan klachten.</p>", "author": {"function": "FG", "withoutName": true}, "publishedAt": "%s", "helpfulCount": 6, "comments": []},
                  {"id": "a2", "bodyHtml": "<p>Wij bewaren de beelden <strong>28 dagen</strong>. De AP noemt vier weken als richtlijn.</p><blockquote><p>Wij bewaren beelden maximaal 28 dagen.</p></blockquote>", "author": %s, "publishedAt": "%s", "editedAt": "%s", "helpfulCount": 11, "helpful": true,
                   "comments": [{"id": "c1", "bodyHtml": "<p>Wij hebben dit overgenomen.</p>", "author": %s, "publishedAt": "%s"}]}],
                 "comments": []}\
                """.formatted(ZUTPHEN, ago(21), ago(3), ago(20), ZAANSTAD, ago(19), ago(18), ZUTPHEN, ago(12)),
                "ETag",
                "\"7\"");
    }

    private static void revisions(StubPlatform stub) {
        stub.reply("GET", "/community/v1/posts/p1/revisions", 200, """
            {"items": [{"at": "%s", "title": "Hoe lang bewaren jullie beelden?", "body": "Bij onze milieustraat hangen camera’s.\\nWij bewaren 90 dagen."},
             {"at": "%s", "title": "Hoe lang bewaren jullie beelden?", "body": "Bij onze milieustraat hangen camera’s.\\nWij bewaren 90 dagen."},
             {"at": "%s", "title": "Hoe lang bewaren jullie beelden?", "body": "Bij onze milieustraat hangen camera’s.\\nWij bewaren 28 dagen. Dat is korter."}]}\
            """.formatted(ago(21), ago(20), ago(3)));
        stub.reply("GET", "/community/v1/posts/p1/answers/a2/revisions", 200, """
            {"items": [{"at": "%s", "body": "Wij bewaren de beelden."}, {"at": "%s", "body": "Wij bewaren de beelden **28 dagen**."}]}\
            """.formatted(ago(19), ago(18)));
    }

    private static void meetups(StubPlatform stub) {
        String m1 = """
            {"id": "m1", "title": "Vragenuur: algoritmes in het register", "themes": ["ai-verordening"], "circles": [], "startsAt": "%s", "endsAt": "%s", "onlineUrl": "https://vergaderen.example/1", "capacity": {"onSite": 0, "online": null}, "registered": {"onSite": 0, "online": 38}, "status": "SCHEDULED", "myRegistration": {"way": "ONLINE", "state": "REGISTERED"}, "hosts": [%s], "public": true}\
            """.formatted(in(1, 13), in(1, 14), ZAANSTAD);
        String m2 = """
            {"id": "m2", "title": "FG-kring Oost: DPIA op deelvervoer", "description": "Steeds meer gemeenten", "descriptionHtml": "<p>Steeds meer gemeenten geven vergunningen uit voor deelfietsen en deelscooters. Wat mag u vragen?</p>", "themes": ["datagedreven"], "circles": [], "startsAt": "%s", "endsAt": "%s", "place": "Stadhuis Zwolle", "capacity": {"onSite": 24, "online": null}, "registered": {"onSite": 22, "online": 11}, "agenda": [{"time": "10:00", "title": "Inloop en kennismaken"}, {"time": "10:20", "title": "De DPIA van Zwolle"}], "status": "SCHEDULED", "hosts": [%s], "public": false}\
            """.formatted(in(9, 9), in(9, 11), ZAANSTAD);
        String m3 = """
            {"id": "m3", "title": "Intervisie voor ethische commissies", "themes": [], "circles": [], "startsAt": "%s", "endsAt": "%s", "capacity": {"onSite": 0, "online": 12}, "registered": {"onSite": 0, "online": 12}, "status": "SCHEDULED", "myRegistration": {"way": "ONLINE", "state": "WAIT_LISTED", "place": 2}, "hosts": [%s]}\
            """.formatted(in(14, 14), in(14, 16), ZUTPHEN);
        String m4 = """
            {"id": "m4", "title": "Wat vraagt NIS2 van de privacy officer?", "themes": ["inkoop"], "circles": [], "startsAt": "%s", "endsAt": "%s", "place": "VNG, Den Haag", "capacity": {"onSite": null, "online": 0}, "status": "CANCELLED", "hosts": [%s]}\
            """.formatted(in(16, 8), in(16, 10), ZUTPHEN);
        stub.reply(
                "GET",
                "/community/v1/meetups",
                200,
                "{\"items\": [" + String.join(",", m1, m2, m3, m4) + "], \"next\": null}");
        stub.reply("GET", "/community/v1/meetups/m1", 200, m1, "ETag", "\"1\"");
        stub.reply("GET", "/community/v1/meetups/m2", 200, m2, "ETag", "\"2\"");
        stub.reply("GET", "/community/v1/meetups/m5", 200, """
            {"id": "m5", "title": "Spreekuur DPIA", "descriptionHtml": "<p>Samen kijken naar uw DPIA.</p>", "themes": [], "circles": [], "startsAt": "%s", "endsAt": "%s", "onlineUrl": "https://vergaderen.example/5", "capacity": {"onSite": 12, "online": null}, "registered": {"onSite": 1, "online": 2}, "status": "SCHEDULED", "mine": true, "myRegistration": {"way": "ONLINE", "state": "REGISTERED"}, "hosts": [%s]}\
            """.formatted(
                        Instant.now().minusSeconds(600), Instant.now().plusSeconds(3_600), ZAANSTAD));
        stub.reply("GET", "/community/v1/meetups/m5/registrations", 200, """
            {"items": [{"member": %s, "way": "ON_SITE", "state": "REGISTERED", "attended": null}, {"member": %s, "way": "ONLINE", "state": "REGISTERED", "attended": true},
             {"member": {"id": null, "displayName": null, "function": null, "organisation": null}, "way": "ONLINE", "state": "REGISTERED", "attended": null},
             {"member": {"id": "m-wacht", "displayName": "Wacht", "function": "FG", "organisation": {"code": "GM0150", "name": "Deventer", "kind": "MUNICIPALITY"}}, "way": "ON_SITE", "state": "WAIT_LISTED", "attended": null}], "next": null}\
            """.formatted(ZUTPHEN, ZAANSTAD));
        stub.reply("GET", "/community/v1/meetups/m6", 200, """
            {"id": "m6", "title": "Leren van een datalek", "descriptionHtml": "<p>Twee gemeenten vertellen.</p>", "themes": [], "circles": [], "startsAt": "%s", "endsAt": "%s", "place": "Stadhuis Zutphen", "capacity": {"onSite": 20, "online": 0}, "registered": {"onSite": 9, "online": 0}, "status": "HELD", "mine": true, "hosts": [%s],
             "materials": [{"title": "Presentatie van Zutphen", "url": "https://vng.nl/datalek.pdf"}], "recap": {"body": "Oefen **vooraf**.", "bodyHtml": "<p>Oefen <strong>vooraf</strong>.</p>"}}\
            """.formatted(ago(9), ago(9), ZUTPHEN), "ETag", "\"3\"");
        stub.reply("GET", "/community/v1/public/meetups", 200, """
            {"items": [{"title": "Vragenuur: algoritmes in het register", "startsAt": "%s", "endsAt": "%s", "place": null,
             "organisation": {"code": "GM0479", "name": "Zaanstad", "kind": "MUNICIPALITY"}}]}\
            """.formatted(in(1, 13), in(1, 14)));
    }

    private static void consultations(StubPlatform stub) {
        String card = """
            "id": "r1", "title": "Uitvoering van de AI-verordening: de plek van de FG", "development": "Het Rijk werkt de uitvoering van de AI-verordening in Nederland uit.",
            "opensAt": "%s", "closesAt": "%s", "responsePer": "ORGANISATION", "publication": "WITHOUT_NAME", "status": "OPEN", "invited": true, "responded": false, "drafted": true\
            """.formatted(ago(10), in(3, 11));
        stub.reply("GET", "/community/v1/consultations", 200, """
            {"items": [{%s}, {"id": "r2", "title": "Ethische commissies: wat hebt u nodig?", "opensAt": "%s", "closesAt": "%s", "responsePer": "MEMBER", "publication": "WITHOUT_NAME", "status": "OUTCOME_PUBLISHED", "responded": true}], "next": null}\
            """.formatted(card, ago(60), ago(30)));
        String questions = """
            "questions": [
             {"id": "adviesrol", "kind": "STATEMENT", "text": "De FG hoort een vaste adviesrol te hebben bij de grondrechtentoets.", "help": "Het gaat om uw mening over de rol.", "required": true},
             {"id": "aanspreekpunt", "kind": "SINGLE", "text": "Wie hoort het eerste aanspreekpunt te zijn voor de toezichthouders op AI?", "required": true, "options": ["De FG", "De CISO", "Een aparte functionaris voor AI"]},
             {"id": "toelichting", "kind": "OPEN", "text": "Wilt u uw antwoorden toelichten?", "help": "Denk aan onafhankelijkheid, kennis en tijd.", "required": false},
             {"id": "nodig", "kind": "MULTIPLE", "text": "Wat hebt u het meest nodig?", "help": "Kies er ten hoogste twee.", "required": true, "options": ["Een model", "Een vraagbaak", "Voorbeelden", "Budget"], "max": 2},
             {"id": "gereed", "kind": "SCALE", "text": "Hoe goed is uw gemeente voorbereid?", "help": "1 = nog niet begonnen, 5 = klaar.", "required": true, "min": 1, "max": 5},
             {"id": "prioriteit", "kind": "RANKING", "text": "Wat moet voor de VNG het zwaarst wegen?", "required": true, "options": ["Heldere taakverdeling", "Eén meldpunt", "Voldoende invoeringstijd"]}]\
            """;
        stub.reply(
                "GET", "/community/v1/consultations/r1", 200, """
                    {%s, %s, "body": "Waarom wij dit vragen", "bodyHtml": "<p>De AI-verordening vraagt van gemeenten dat zij toezicht door mensen regelen. Voor de inbreng van de VNG willen wij weten hoe FG’s hun rol zien.</p>",
                     "documents": [{"title": "Verordening (EU) 2024/1689", "url": "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"}],
                     "clarifications": [{"questionId": "adviesrol", "text": "Het gaat om de toets van artikel 27.", "clarifiedAt": "%s"}],
                     "audience": {"functions": ["FG"], "circles": [], "themes": [], "organisationKinds": ["MUNICIPALITY"], "organisations": []},
                     "author": {"id": "m-vng", "displayName": "Belangenbehartiger VNG", "function": "OTHER", "organisation": {"code": "VNG", "name": "VNG", "kind": "VNG"}}}\
                    """.formatted(card, questions, ago(2)), "ETag", "\"3\"");
        stub.reply("GET", "/community/v1/consultations/r2", 200, """
            {"id": "r2", "title": "Ethische commissies: wat hebt u nodig?", "opensAt": "%s", "closesAt": "%s", "responsePer": "MEMBER", "publication": "WITHOUT_NAME", "status": "OUTCOME_PUBLISHED", "responded": true,
             "questions": [{"id": "hulp", "kind": "SINGLE", "text": "Welke hulp kiest u?", "required": true, "options": ["Een verzameling", "Gespreksleiders"]}],
             "outcome": {"summary": "Dertien leden reageerden.", "perQuestion": [{"questionId": "hulp", "heard": "Een verzameling werd het vaakst gekozen.", "done": "De verzameling start op Meent."}], "links": [{"title": "Standpunt", "url": "https://vng.nl/standpunt"}], "publishedAt": "%s"}}\
            """.formatted(ago(60), ago(30), ago(20)));
        stub.reply("GET", "/community/v1/consultations/r2/results", 200, """
            {"responses": 13, "questions": [{"questionId": "hulp", "counts": [{"value": "Een verzameling", "count": 8}, {"value": "Gespreksleiders", "count": null}]}], "grouped": []}\
            """);
        stub.reply("GET", "/community/v1/consultations/r1/coverage", 200, """
            {"members": {"invited": 12, "opened": 9, "drafted": 3, "responded": 5}, "organisations": {"invited": 12, "opened": 9, "drafted": 3, "responded": 5}}\
            """);
        stub.reply("GET", "/community/v1/consultations/r1/coverage/organisations", 200, reached());
        stub.reply(
                "POST",
                "/community/v1/consultations/audience-count",
                200,
                "{\"members\": 12, \"organisations\": 9, \"municipalities\": 8}");
        stub.reply("GET", "/community/v1/consultations/r1/responses", 200, """
            {"items": [
             {"organisation": {"code": "GM0479", "name": "Zaanstad", "kind": "MUNICIPALITY"}, "answers": [{"questionId": "adviesrol", "value": "AGREE"}, {"questionId": "nodig", "value": ["Een model", "Budget"]}, {"questionId": "prioriteit", "value": ["Eén meldpunt", "Heldere taakverdeling", "Voldoende invoeringstijd"]}, {"questionId": "gereed", "value": 3}]},
             {"answers": [{"questionId": "adviesrol", "value": "DISAGREE"}, {"questionId": "toelichting", "value": "De FG houdt toezicht.\\nDaar past advies bij."}]}], "next": "c2"}\
            """);
        stub.reply("GET", "/community/v1/consultations/r1/response-drafts/mine", 200, """
            {"answers": [{"questionId": "adviesrol", "value": "AGREE"}, {"questionId": "nodig", "value": ["Een model", "Budget"]}, {"questionId": "prioriteit", "value": ["Eén meldpunt", "Heldere taakverdeling", "Voldoende invoeringstijd"]}]}\
            """, "ETag", "\"d1\"");
    }

    private static void search(StubPlatform stub) {
        stub.reply("GET", "/search/v1/search", 200, """
            {"total": 30, "items": [
             {"type": "POST", "id": "p1", "kind": "QUESTION", "title": "Hoe lang bewaren jullie de camerabeelden van de milieustraat?", "snippetHtml": "Wij <mark>bewaren</mark> de beelden 28 dagen &amp; niet langer <script>alert(1)</script>", "themes": ["cameratoezicht"], "author": %s, "publishedAt": "%s", "answered": true, "answerCount": 3, "url": "/berichten/p1"},
             {"type": "POST", "id": "p3", "kind": "KNOWLEDGE_PRODUCT", "title": "Handreiking cameratoezicht", "snippetHtml": "hoofdstuk 4 gaat over de <mark>bewaartermijn</mark>", "themes": [], "author": %s, "publishedAt": "%s", "url": "/berichten/p3"},
             {"type": "MEETUP", "id": "m2", "title": "FG-kring Oost: DPIA op deelvervoer", "snippetHtml": "", "themes": [], "publishedAt": "%s", "url": "/meetups/m2"}],
             "facets": {"type": [{"value": "POST", "count": 28}, {"value": "MEETUP", "count": 2}], "theme": [{"value": "cameratoezicht", "count": 24}]},
             "didYouMean": null, "next": "c2"}\
            """.formatted(ZUTPHEN, ago(21), ZAANSTAD, ago(60), ago(3)));
        stub.reply("GET", "/search/v1/suggestions", 200, """
            {"items": [
             {"type": "THEME", "kind": null, "id": "cameratoezicht", "text": "Camera’s en sensoren", "url": "/berichten?theme=cameratoezicht"},
             {"type": "POST", "kind": "QUESTION", "id": "p1", "text": "Hoe lang bewaren jullie de camerabeelden van de milieustraat?", "url": "/berichten/p1"},
             {"type": "MEETUP", "kind": null, "id": "m2", "text": "FG-kring Oost: <b>DPIA</b> op deelvervoer", "url": "//kwaad.example"}]}\
            """);
        stub.reply("POST", "/search/v1/similar-questions", 200, """
            {"items": [
             {"id": "p1", "kind": "QUESTION", "title": "Hoe lang bewaren jullie de camerabeelden van de milieustraat?", "url": "/berichten/p1", "answered": true, "answerCount": 3, "answer": "Wij bewaren de beelden 28 dagen. De AP noemt vier weken als richtlijn.", "snippetHtml": "", "publishedAt": "%s"},
             {"id": "p2", "kind": "QUESTION", "title": "Is een DPIA nodig voor druktemeting met wifi op de markt?", "url": "/berichten/p2", "answered": false, "answerCount": 0, "answer": null, "snippetHtml": "Wij willen <mark>camerabeelden</mark> vervangen <script>alert(1)</script>", "publishedAt": "%s"}]}\
            """.formatted(ago(21), ago(1)));
        stub.reply("GET", "/search/v1/related", 200, """
            {"items": [
             {"type": "POST", "id": "p3", "kind": "EXPERIENCE", "title": "Zo legden wij 40 sensoren uit aan de wijk", "snippetHtml": "", "themes": [], "circles": [], "author": null, "publishedAt": "%s", "answered": false, "answerCount": 0, "url": "/berichten/p3"},
             {"type": "MEETUP", "id": "m2", "kind": null, "title": "FG-kring Oost: DPIA op deelvervoer", "snippetHtml": "", "themes": [], "circles": [], "author": null, "publishedAt": "%s", "answered": false, "answerCount": 0, "url": "/meetups/m2"}]}\
            """.formatted(ago(90), ago(3)));
    }

    private static void inbox(StubPlatform stub) {
        stub.reply("GET", "/notification/v1/preferences", 200, """
            {"kinds": {"ANSWER": "EMAIL_DAILY", "COMMENT": "NONE", "ANSWER_ACCEPTED": "INBOX", "MENTION": "INBOX",
             "MEETUP_CHANGED": "INBOX", "MEETUP_CANCELLED": "INBOX", "MEETUP_PROMOTED": "INBOX",
             "CONSULTATION_OPENED": "EMAIL_AT_ONCE", "CONSULTATION_CHANGED": "INBOX", "CONSULTATION_CLOSING_SOON": "INBOX",
             "CONSULTATION_OUTCOME": "INBOX"}, "email": "sam@zwolle.example"}\
            """);
        stub.reply("GET", "/notification/v1/unsubscribe/k.CONSULTATION_OPENED", 200, """
            {"kind": "CONSULTATION_OPENED"}\
            """);
        stub.reply(
                "GET",
                "/notification/v1/inbox",
                200,
                """
                {"items": [
                 {"id": "i1", "kind": "CONSULTATION_CLOSING_SOON", "title": "Nog 3 dagen voor de uitvoering van de AI-verordening", "text": "Deventer heeft nog niet ingestuurd.", "link": "/raadplegingen/r1", "createdAt": "%s", "readAt": null, "consultation": {"id": "r1", "closesAt": "%s"}},
                 {"id": "i2", "kind": "ANSWER", "title": "Nieuw antwoord op een vraag die u volgt", "text": "Camerabeelden van de milieustraat.", "link": "/berichten/p1", "createdAt": "%s", "readAt": null},
                 {"id": "i3", "kind": "MEETUP_PROMOTED", "title": "U hebt een plaats", "text": null, "link": "//kwaad.example", "createdAt": "%s", "readAt": "%s"}],
                 "unreadCount": 2, "next": null}\
                """.formatted(ago(0), in(3, 11), ago(1), ago(9), ago(8)),
                "Meent-Position",
                "41");
    }

    /** 342 municipalities, most of them where they are; names and states are made up. */
    private static String reached() {
        String[] provinces = {
            "Fryslân 18",
            "Groningen 10",
            "Noord-Holland 44",
            "Drenthe 12",
            "Flevoland 6",
            "Overijssel 25",
            "Utrecht 26",
            "Zuid-Holland 50",
            "Gelderland 51",
            "Zeeland 13",
            "Noord-Brabant 56",
            "Limburg 31"
        };
        String[] reaches = {"NOT_ASKED", "INVITED", "OPENED", "DRAFTED", "RESPONDED", "RESPONDED", "INVITED"};
        StringBuilder items = new StringBuilder();
        int n = 0;
        for (String province : provinces) {
            String[] parts = province.split(" ");
            for (int i = 0; i < Integer.parseInt(parts[1]); i++, n++) {
                items.append(
                        "{\"code\": \"GM%04d\", \"name\": \"Gemeente %d\", \"kind\": \"MUNICIPALITY\", \"province\": \"%s\", \"reach\": \"%s\"},"
                                .formatted(n, n, parts[0], reaches[n % reaches.length]));
            }
        }
        return "{\"items\": [" + items
                + "{\"code\": \"VNG\", \"name\": \"VNG\", \"kind\": \"VNG\", \"province\": null, \"reach\":"
                + " \"OPENED\"}]}";
    }

    private static String ago(int days) {
        return Instant.now().minus(Duration.ofDays(days)).minusSeconds(7).toString();
    }

    private static String in(int days, int hour) {
        return LocalDate.now(Moments.ZONE).plusDays(days) + "T" + (hour < 10 ? "0" : "") + hour + ":00:00Z";
    }
}

package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.meent.acceptance.browser.pages.ConsultationPage;
import nl.meent.acceptance.browser.pages.ReceiptPage;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;

/** Who responded keeps a receipt, and somebody else checks it. */
@InBrowser
class ReceiptTest {

    private final World world = World.anew();
    private final Thing consultation = world.openConsultation();

    @WithAndWithoutJavaScript
    void a_receipt_is_kept_and_holds_until_somebody_changes_it(Way way, Windows windows) {
        world.respond(consultation, world.member("fg-nijmegen"));
        ReceiptPage own = ReceiptPage.own(ConsultationPage.open(windows.of("fg-nijmegen", way), consultation.path()));
        assertThat(own.verdict()).hasText("Wat wij konden nakijken, klopt");
        String receipt = own.kept();

        ReceiptPage visitor = ReceiptPage.toCheck(windows.visitor(way)).check(receipt);
        assertThat(visitor.verdict()).hasText("Wat wij konden nakijken, klopt");
        assertThat(visitor.check(receipt.replace("AGREE", "DISAGREE")).verdict())
                .hasText("Dit bewijs klopt niet");
        assertThat(visitor.reasons()).containsText(new String[] {"De antwoorden of de geheime code zijn veranderd."});
        assertThat(visitor.check(receipt.replaceFirst("\"answers\"", "\"answers\" : [ ], \"answers\""))
                        .faults())
                .containsText("een naam twee keer");
        assertThat(visitor.check("geen bewijs").faults()).containsText("Dit is geen bewijs");
    }
}

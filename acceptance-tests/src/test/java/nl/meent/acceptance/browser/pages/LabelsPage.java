package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.meent.acceptance.browser.window.Window;

/** The answers to an open question, with what an advocate made of them. */
public final class LabelsPage extends PortalPage {

    private LabelsPage(Window window) {
        super(window);
    }

    public static LabelsPage open(Window window, String consultation) {
        window.open(consultation + "/labels");
        return new LabelsPage(window);
    }

    /** The answer with these words. */
    public Locator answer(String words) {
        return main().getByRole(AriaRole.ARTICLE).filter(new FilterOptions().setHasText(words));
    }

    /** Gives the whole answer a tag. */
    public LabelsPage tag(String words, String tag) {
        unfold(answer(words), "Geef een label");
        return tagChosen(words, tag);
    }

    /** Points at words in an answer, as with a mouse. */
    public LabelsPage point(String words) {
        answer(words).locator("[data-answer]").evaluate("""
            (answer, words) => {
              const piece = [...answer.querySelectorAll('[data-from]')].find(each => each.textContent.includes(words));
              const range = document.createRange();
              const from = piece.firstChild.data.indexOf(words);
              range.setStart(piece.firstChild, from);
              range.setEnd(piece.firstChild, from + words.length);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
            }\
            """, words);
        return this;
    }

    /** What was pointed at, as a choice in the form. */
    public Locator pointedAt() {
        return main().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Wat u aanwees"));
    }

    /** Gives what is chosen a tag. */
    public LabelsPage tagChosen(String words, String tag) {
        window().hands().write(answer(words).getByLabel("Label", new Locator.GetByLabelOptions().setExact(true)), tag);
        window().go(answer(words)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bewaar het label")));
        return this;
    }

    /** How many responses have a tag. */
    public Locator row(String tag) {
        return main().getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(tag));
    }
}

package nl.meent.acceptance.browser.window;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where the keyboard's focus is. */
final class Focus {

    private static final String SIDE = """
        target => {
          const here = document.activeElement;
          if (here === target) return 'here';
          if (here.type === 'radio' && target.type === 'radio' && here.name === target.name && here.form === target.form)
            return 'in this group';
          return here !== document.body && here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING
            ? 'before' : 'after';
        }\
        """;

    /**
     * An outline or a shadow, at the element or at what stands for it beside a box that is painted over. Scrolling there may
     * take the browser a few frames.
     */
    private static final String FAULT = """
        () => {
          const frame = () => new Promise(done => requestAnimationFrame(done));
          const settle = async left => {
            const fault = look();
            return fault && left ? frame().then(() => settle(left - 1)) : fault;
          };
          return settle(60);
          function look() {
          const here = document.activeElement;
          if (!here || here === document.body || here === document.documentElement) return '';
          const name = here.outerHTML.slice(0, 200);
          const marked = each => {
            const style = getComputedStyle(each);
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
          };
          const stands = [here, here.closest('label'), here.nextElementSibling].filter(each => each);
          const seen = stands.filter(each => marked(each) && each.getBoundingClientRect().width > 8);
          if (!seen.length) return 'focus is not marked: ' + name;
          const box = seen[0].getBoundingClientRect();
          if (box.bottom <= 0 || box.top >= innerHeight) return 'focus is off the screen: ' + name;
          const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
          const tops = [box.top + 4, box.top + box.height / 2, box.bottom - 4].map(y => document.elementFromPoint(x, y));
          const own = top => top && stands.some(each => each.contains(top) || top.contains(each));
          return tops.some(own) ? '' : 'focus is hidden behind something: ' + name;
          }
        }\
        """;

    private final Page page;

    Focus(Page page) {
        this.page = page;
    }

    /** {@code here}, {@code in this group} of radio buttons, {@code before} or {@code after} where the focus is. */
    String sideOf(Locator target) {
        return (String) target.evaluate(SIDE);
    }

    /** An error if something has the focus and doesn't show it. */
    void mustBeSeen() {
        String fault = (String) page.evaluate(FAULT);
        if (!fault.isEmpty()) {
            throw new AssertionError(fault + " on " + page.url());
        }
    }

    /** Something on the page was replaced: waits until something has the focus, or else somebody lost their place. */
    void mustComeBack() {
        page.waitForFunction("() => document.activeElement && document.activeElement !== document.body");
    }
}

package nl.meent.acceptance.browser.states;

import com.microsoft.playwright.Page;
import java.util.List;

/** Looks whether text that is twice as large still has the room that it needs (WCAG 1.4.4). */
final class Legibility {

    private static final String RUN = """
        () => {
          document.documentElement.style.fontSize = '200%';
          if (getComputedStyle(document.querySelector('main p, main label')).fontSize < '26px') return ['did not grow'];
          const faults = new Set();
          const say = (what, at) => faults.add(what + ': ' + at.outerHTML.slice(0, 160));
          const unseen = each => each && (getComputedStyle(each).clipPath !== 'none' || unseen(each.parentElement));
          const over = (box, style, rect) =>
            style.overflowX !== 'visible' && (rect.right > box.right + 1 || rect.left < box.left - 1)
            || style.overflowY !== 'visible' && (rect.bottom > box.bottom + 1 || rect.top < box.top - 1);
          const pile = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const at = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !at.checkVisibility({checkVisibilityCSS: true})
              || at.closest('svg, select, textarea, script') || unseen(at)) continue;
            const range = document.createRange();
            range.selectNodeContents(walker.currentNode);
            const rects = [...range.getClientRects()].filter(rect => rect.width > 1);
            if (rects.length > 3 && walker.currentNode.data.trim().length < rects.length * 4) say('a few letters wide', at);
            let free = true, floats = false;
            for (let each = at; each && each !== document.body; each = each.parentElement) {
              const style = getComputedStyle(each);
              const scrolls = [style.overflowX, style.overflowY].some(way => way === 'auto' || way === 'scroll');
              if (style.display !== 'inline' && !scrolls && rects.some(rect => over(each.getBoundingClientRect(), style, rect)))
                say('cut', at);
              free &&= !scrolls;
              floats ||= ['fixed', 'sticky', 'absolute'].includes(style.position);
              if (each.matches('button, .nl-button') && rects.some(rect => rect.right > each.getBoundingClientRect().right + 1
                  || rect.bottom > each.getBoundingClientRect().bottom + 1)) say('wider than its button', each);
            }
            if (free && rects.some(rect => rect.right > innerWidth + 1 || rect.left < -1)) say('off the screen', at);
            if (!floats) for (const rect of rects) pile.push({at, rect});
          }
          pile.sort((a, b) => a.rect.top - b.rect.top);
          for (let i = 0; i < pile.length; i++) for (let j = i + 1; j < pile.length; j++) {
            const [a, b] = [pile[i], pile[j]];
            if (b.rect.top > a.rect.bottom) break;
            const wide = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
            const high = Math.min(a.rect.bottom, b.rect.bottom) - b.rect.top;
            if (a.at !== b.at && wide > 3 && high > a.rect.height / 2) say('below ' + b.at.textContent.slice(0, 40), a.at);
          }
          for (const field of document.querySelectorAll('input:not([type=hidden]), select'))
            if (field.checkVisibility() && field.scrollHeight > field.clientHeight + 1) say('cut', field);
          if (document.documentElement.scrollWidth > innerWidth) say('scrolls sideways', document.documentElement);
          return [...faults];
        }\
        """;

    private final Page page;

    Legibility(Page page) {
        this.page = page;
    }

    /** What is cut, off the screen or below something else when text is twice as large; empty if nothing is. */
    @SuppressWarnings("unchecked")
    List<String> faultsAtTwiceTheSize() {
        return (List<String>) page.evaluate(RUN);
    }
}

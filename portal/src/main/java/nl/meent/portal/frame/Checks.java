package nl.meent.portal.frame;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What the portal can tell of a text field before a service does, in the words of its label. So every mistake that can be
 * known comes in one round, with the second look; whatever a service finds beyond it comes after.
 */
@Component
public class Checks {
    private final Pages pages;

    Checks(Pages pages) {
        this.pages = pages;
    }

    /**
     * Marks a field that must be filled in and isn't, or that holds too much.
     *
     * @param label   code of what the page calls the field
     * @param longest in characters, without space around it
     */
    public Form required(ServerWebExchange exchange, Form form, String name, String label, int longest) {
        return form.text(name) == null
                ? form.reject(name, pages.text(exchange, "form.fill-in", pages.text(exchange, label)))
                : optional(exchange, form, name, label, longest);
    }

    /** Marks a field that holds too much; it may be empty. */
    public Form optional(ServerWebExchange exchange, Form form, String name, String label, int longest) {
        int length = form.value(name).strip().length();
        return length > longest
                ? form.reject(name, pages.text(exchange, "form.too-long", pages.text(exchange, label), longest, length))
                : form;
    }
}

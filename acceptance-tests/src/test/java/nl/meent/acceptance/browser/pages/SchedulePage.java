package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import nl.meent.acceptance.browser.window.Window;

/** Organising a meetup. */
public final class SchedulePage extends PortalPage {

    private SchedulePage(Window window) {
        super(window);
    }

    public static SchedulePage open(Window window) {
        window.open("/meetups/nieuw");
        return new SchedulePage(window);
    }

    /** Changes one that stands. */
    public static SchedulePage again(Window window, String meetup) {
        window.open(meetup + "/wijzigen");
        return new SchedulePage(window);
    }

    public SchedulePage about(String title, String description) {
        write("Waar gaat het over?", title);
        write("Omschrijving", description);
        return this;
    }

    public SchedulePage from(LocalDateTime start, LocalDateTime end) {
        write("Begint op", start.toString());
        write("Eindigt op", end.toString());
        return this;
    }

    public SchedulePage inRoom(String place, int seats) {
        choose(page().getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("In de zaal")));
        write("Zaal en adres", place);
        write("Plaatsen in de zaal", Integer.toString(seats));
        return this;
    }

    public SchedulePage theme(String name) {
        choose(page().getByRole(
                        AriaRole.CHECKBOX, new GetByRoleOptions().setName(name).setExact(true)));
        return this;
    }

    /** The meetup as it is now, or this page again if it changed in the meantime. */
    public MeetupPage save() {
        window().go(button("Bewaar de wijziging"));
        return new MeetupPage(window());
    }

    public MeetupPage send() {
        window().go(button("Zet in de agenda"));
        return new MeetupPage(window());
    }
}

package nl.meent.notification.inbox;

import nl.meent.notification.inbox.InboxItems.Showing;
import nl.meent.notification.notices.Sequence;
import nl.meent.runtime.web.words.Language;

/**
 * An item of a stream.
 *
 * @param place where the stream is after it, to resume from
 * @param item  what the member reads
 */
public record StreamedItem(Sequence place, InboxItem item) {

    static StreamedItem of(Entry entry, Showing showing, Language language) {
        return new StreamedItem(entry.notice().sequence(), showing.show(entry, language));
    }
}

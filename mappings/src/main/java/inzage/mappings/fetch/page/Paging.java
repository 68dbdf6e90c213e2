package inzage.mappings.fetch.page;

import inzage.mappings.definition.fetch.Pages;
import inzage.mappings.fetch.message.Address;

/** Where one call stands in its pages. */
public interface Paging {
    /** The call's address for the page that is due. */
    Address due(Address call);

    /** Takes a page and says what comes after it. */
    Next after(Turned turned);

    /** What comes after a page. */
    enum Next {
        ANOTHER,
        LAST,
        /** The system would send us elsewhere: an address of another host, or none that can be read. */
        ASTRAY
    }

    static Paging of(Pages pages) {
        if (pages instanceof Pages.Offset offset) {
            return new Counted(offset.start(), 0, offset.size(), offset.until(), true);
        }
        if (pages instanceof Pages.Numbered numbered) {
            return new Counted(numbered.page(), numbered.first(), numbered.size(), numbered.until(), false);
        }
        if (pages instanceof Pages.Cursor cursor) {
            return new Continued(cursor);
        }
        return pages instanceof Pages.Link ? new Linked() : new Single();
    }
}

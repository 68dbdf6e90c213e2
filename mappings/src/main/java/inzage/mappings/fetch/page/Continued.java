package inzage.mappings.fetch.page;

import inzage.mappings.definition.fetch.Pages;
import inzage.mappings.fetch.message.Address;
import java.util.Optional;

/** Each answer names what to ask for next. */
final class Continued implements Paging {
    private final Pages.Cursor pages;
    private Optional<String> next = Optional.empty();

    Continued(Pages.Cursor pages) {
        this.pages = pages;
    }

    @Override
    public Address due(Address call) {
        return next.map(value -> call.with(pages.put(), value)).orElse(call);
    }

    /** A page without rows may still name a next one: a system can filter after it has counted. */
    @Override
    public Next after(Turned turned) {
        Optional<String> before = next;
        next = turned.text(pages.next());
        return next.isEmpty() || next.equals(before) ? Next.LAST : Next.ANOTHER;
    }
}

package inzage.mappings.fetch.page;

import inzage.mappings.definition.fetch.Pages;
import inzage.mappings.definition.fetch.Pages.Size;
import inzage.mappings.fetch.message.Address;
import java.util.Optional;

/** Rows are skipped, or pages are numbered. */
final class Counted implements Paging {
    private final String parameter;
    private final Optional<Size> size;
    private final Pages.Until until;
    private final boolean rows;
    private long at;
    private long seen;

    /** @param rows whether the parameter counts rows; else pages */
    Counted(String parameter, long first, Optional<Size> size, Pages.Until until, boolean rows) {
        this.parameter = parameter;
        this.at = first;
        this.size = size;
        this.until = until;
        this.rows = rows;
    }

    @Override
    public Address due(Address call) {
        Address sized = size.map(asked -> call.with(asked.count(), Integer.toString(asked.size())))
                .orElse(call);
        return sized.with(parameter, Long.toString(at));
    }

    @Override
    public Next after(Turned turned) {
        seen += turned.rows();
        at += rows ? step(turned.rows()) : 1;
        return turned.rows() == 0 || last(turned) ? Next.LAST : Next.ANOTHER;
    }

    /** A system may give fewer rows than were asked for: the next page begins where this one ended. */
    private long step(long came) {
        return size.map(asked -> Math.min(asked.size(), came)).orElse(came);
    }

    private boolean last(Turned turned) {
        if (until instanceof Pages.Total total) {
            return total(turned, total).filter(all -> seen >= all).isPresent();
        }
        // A page can be short because the system gives no more at a time: if it says that another follows, one does.
        return until instanceof Pages.Short
                && size.filter(asked -> turned.rows() < asked.size()).isPresent()
                && Links.next(turned.answer()).isEmpty();
    }

    private static Optional<Long> total(Turned turned, Pages.Total total) {
        return turned.answer()
                .header(total.header())
                .or(() -> turned.text(total.path()))
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}

package inzage.mappings.called;

import inzage.connector.sync.Delivery;
import inzage.mappings.engine.Binding;
import inzage.mappings.engine.Unheard;
import inzage.mappings.fetch.LoopRows;
import inzage.mappings.read.Limits;
import inzage.mappings.read.Parcel;
import inzage.mappings.rows.Globals;
import inzage.mappings.rows.Preparation;
import inzage.mappings.rows.Row;
import inzage.mappings.rows.RowJson;
import inzage.mappings.rows.Sets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Rows of what was fetched so far, laid over what is kept from earlier as they will be when they are mapped. */
final class FetchedRows implements LoopRows {
    private final Binding binding;
    private final Limits limits;
    private final Globals globals;
    private final Supplier<Delivery> soFar;

    /** @param soFar what has come, and what was kept */
    FetchedRows(Binding binding, Limits limits, Globals globals, Supplier<Delivery> soFar) {
        this.binding = binding;
        this.limits = limits;
        this.globals = globals;
        this.soFar = soFar;
    }

    @Override
    public void each(String set, Consumer<Row> rows) {
        Delivery delivery = soFar.get();
        Parcel parcel = Parcel.of(delivery, name -> true, limits);
        Preparation preparation = new Preparation(binding.definition(), binding.used(), globals, new Unheard());
        try (Sets sets = preparation.soFar(parcel, delivery, limits)) {
            sets.each(set, rows);
        }
    }

    @Override
    public String text(Map<String, Row> rows) {
        return RowJson.write(rows);
    }
}

package inzage.connector.right.inventory;

import java.util.List;
import java.util.stream.Stream;

/** All tables, in the order in which somebody's rows can be deleted from them. */
public final class Inventory {
    /** Tables of libraries, which know ticks and versions and no people, by the beginning of their names. */
    static final List<String> LIBRARIES = List.of("qrtz_", "flyway_");

    private static final List<Holding> ALL = Stream.of(
                    NoticeHoldings.all(),
                    DecisionHoldings.all(),
                    SyncHoldings.all(),
                    RecordHoldings.all(),
                    AccountHoldings.all(),
                    OwnHoldings.all())
            .flatMap(List::stream)
            .toList();

    private Inventory() {}

    public static List<Holding> all() {
        return ALL;
    }
}

package inzage.mappings.rows;

import inzage.mappings.definition.Join;
import java.util.Comparator;
import java.util.List;

/** Which of several rows of a join comes first. */
final class Order {
    private Order() {}

    static List<Row> best(Join join, List<Row> rows) {
        if (rows.size() < 2 || join.order().isEmpty()) {
            return rows;
        }
        Join.Order order = join.order().get();
        return rows.stream()
                .sorted(Comparator.comparingInt(row -> rank(order, row)))
                .toList();
    }

    private static int rank(Join.Order order, Row row) {
        int rank = order.best().indexOf(String.valueOf(row.text(order.column())));
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }
}

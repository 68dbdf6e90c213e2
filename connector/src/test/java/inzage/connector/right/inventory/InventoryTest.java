package inzage.connector.right.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.store.TestDatabase;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class InventoryTest {
    @ParameterizedTest
    @EnumSource
    void knows_every_table_and_every_column_of_the_database_and_no_other(TestDatabase database) {
        Map<String, Set<String>> listed = new TreeMap<>();
        Inventory.all().forEach(holding -> listed.put(holding.table(), new TreeSet<>(holding.columns())));

        assertThat(listed)
                .as("whoever adds a table or a column says here whose rows are in it and what erasure does to them")
                .isEqualTo(columns(database));
    }

    @Test
    void gives_a_reason_for_everything_that_stays() {
        assertThat(Inventory.all())
                .filteredOn(holding -> holding.fate() == Fate.KEPT || holding.fate() == Fate.NOBODYS)
                .allSatisfy(holding -> assertThat(holding.reason()).isNotBlank());
    }

    @Test
    void names_each_table_once() {
        assertThat(Inventory.all()).extracting(Holding::table).doesNotHaveDuplicates();
    }

    private static Map<String, Set<String>> columns(TestDatabase database) {
        Map<String, Set<String>> columns = new TreeMap<>();
        new JdbcTemplate(database.fresh())
                .query(
                        "select table_name, column_name from information_schema.columns where table_schema = 'public'",
                        row -> {
                            String table = row.getString("table_name");
                            if (Inventory.LIBRARIES.stream().noneMatch(table::startsWith)) {
                                columns.computeIfAbsent(table, name -> new TreeSet<>())
                                        .add(row.getString("column_name"));
                            }
                        });
        return columns;
    }
}

package inzage.config.demo.table;

import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import java.util.List;

/** What a school says about itself. */
public record SchoolSheet(String name, String brin, String phone, String email) {

    /** The sheet with this one school. */
    public Sheet sheet() {
        List<String> columns = List.of("key", "name", "brin", "phone", "email", "timeZone", "locale");
        return new Sheet(
                "schools.csv",
                columns,
                out -> out.accept(Row.of("key", "school")
                        .with("name", name)
                        .with("brin", brin)
                        .with("phone", phone)
                        .with("email", email)
                        .with("timeZone", "Europe/Amsterdam")
                        .with("locale", "nl")));
    }
}

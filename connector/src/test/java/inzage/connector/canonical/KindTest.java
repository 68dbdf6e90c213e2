package inzage.connector.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {
    @ParameterizedTest
    @CsvSource({
        "groupMember, group-members, group_members",
        "activity, activities, activities",
        "homework, homework, homework",
        "medical, medical, medical",
        "newsItem, news-items, news_items"
    })
    void is_named_in_files_and_tables_as_one_says_it(String name, String file, String table) {
        Kind kind = Kind.named(name).orElseThrow();

        assertThat(kind.plural()).isEqualTo(file);
        assertThat(kind.table()).isEqualTo(table);
    }

    @Test
    void comes_after_what_it_refers_to() {
        for (Kind kind : Kind.all()) {
            Stream<Kind> targets = kind.components().stream()
                    .flatMap(component -> component.target().stream())
                    .map(Kind::of);
            assertThat(targets).as(kind.name()).allMatch(target -> target.order() <= kind.order());
        }
    }

    @Test
    void is_bulky_only_if_it_holds_documents() {
        assertThat(Kind.all().stream().filter(Kind::bulky).map(Kind::name)).containsExactly("report", "document");
    }
}

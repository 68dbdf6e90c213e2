package inzage.mappings.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read about the systems is what the definitions say. With {@code -Ddocs.write} it is written anew. */
class SystemsDocumentedTest {
    private static final Path README = Path.of("../README.md");
    private static final Path PAGE = Path.of("SYSTEMS.md");
    private static final String BEGIN = "<!-- systems: begin (generated) -->\n";
    private static final String END = "<!-- systems: end -->\n";
    private static final String WRITE = "the definitions say something else; write it anew and read it:"
            + " mvn -pl mappings -am test -Dtest=SystemsDocumentedTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write";

    private static List<DocumentedSystem> systems() {
        return DocumentedSystem.all();
    }

    @Test
    void the_table_of_the_readme_is_what_the_definitions_say() throws IOException {
        String readme = Files.readString(README);

        check(README, between(readme, SystemsTable.of(systems())));
    }

    @Test
    void the_page_of_systems_is_what_the_definitions_say() throws IOException {
        check(PAGE, SystemsPage.of(systems()));
    }

    /** The table says whom only; the page says what. */
    @ParameterizedTest
    @MethodSource("systems")
    void what_a_school_must_ask_begins_with_whom(DocumentedSystem system) {
        assertThat(system.definition().ask()).isNotEmpty().allMatch(ask -> ask.matches("[^:;]{3,60}: .+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a line\\n  and another | a line and another
            Contact*.xml, [1] and <b> | Contact\\*.xml, \\[1] and &lt;b>
            """)
    void text_is_no_markup(String written, String markdown) {
        assertThat(Markdown.text(written.replace("\\n", "\n"))).isEqualTo(markdown);
    }

    @Test
    void a_bar_does_not_end_a_cell() {
        assertThat(Markdown.row(List.of("a|b", ""))).isEqualTo("| a\\|b | – |\n");
    }

    private static String between(String readme, String table) {
        assertThat(readme).as("the markers in README.md").contains(BEGIN, END);
        return readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length())
                + table
                + readme.substring(readme.indexOf(END));
    }

    private static void check(Path file, String text) throws IOException {
        if (System.getProperty("docs.write") != null) {
            Files.writeString(file, text);
        }
        assertThat(file).as(WRITE).hasContent(text);
    }
}

package inzage.mappings.engine;

import static inzage.mappings.engine.Xlsx.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.sync.DeliveryRefused;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as workbooks: what stands in a cell, which sheet stands for which file, and workbooks that are none. */
class WorkbookTest {
    private static final String SYSTEM = "table";

    @Test
    void one_workbook_holds_a_sheet_per_kind() {
        Xlsx book = students()
                .row("Groups", "key", "name", "kind", "schoolYear")
                .row("Groups", "g1", "3B", "HOME", "2026-2027")
                .row("Toelichting", "Dit blad is voor mensen");

        Got got = map("school.xlsx", book);

        assertThat(got.counts()).containsExactlyInAnyOrderEntriesOf(Map.of("student", 2, "group", 1));
        assertThat(got.all(Group.class)).extracting(Group::name).containsExactly("3B");
        assertThat(got.whole).contains("student", "group").doesNotContain("guardian");
    }

    @Test
    void or_there_is_a_workbook_per_kind_whatever_its_sheet_is_called() {
        Xlsx students = new Xlsx().row("Blad1", "key", "familyName").row("Blad1", "a", "Bergh");
        Xlsx groups = new Xlsx()
                .row("Blad1", "key", "name", "kind", "schoolYear")
                .row("Blad1", "g", "3B", "HOME", "2026-2027");

        Got got = Got.of(
                SYSTEM, "", new Given().with("students.xlsx", students.bytes()).with("Groups.xlsx", groups.bytes()));

        assertThat(got.counts()).containsExactlyInAnyOrderEntriesOf(Map.of("student", 1, "group", 1));
    }

    @Test
    void a_sheet_that_comes_twice_is_refused() {
        Given twice = new Given()
                .with("a.xlsx", students().bytes())
                .with("b.xlsx", students().bytes());

        assertThatThrownBy(() -> Got.of(SYSTEM, "", twice))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("the sheet 'students' twice");
    }

    @Test
    void dates_are_days_however_they_are_shown() {
        assertThat(map("school.xlsx", students()).all(Student.class))
                .extracting(Student::birthDate)
                .containsExactly(LocalDate.of(2012, 3, 4), LocalDate.of(2013, 1, 1));
    }

    @Test
    void booleans_formulas_and_empty_rows_are_what_was_last_seen() {
        Xlsx book = new Xlsx()
                .row("students", "key", "number", "familyName", "attending", "secretPhone")
                .row("students")
                .row(
                        "students",
                        "a",
                        "<c><f>5000+5935</f><v>10935</v></c>",
                        "<c t=\"str\"><f>A1</f><v>Bergh</v></c>",
                        "<c t=\"b\"><v>1</v></c>",
                        "<c t=\"b\"><v>0</v></c>")
                .row("students", " ", "", "")
                .row("students", "b", number("10936", 0), "Bakker");

        Got got = map("school.xlsx", book);

        assertThat(got.all(Student.class)).extracting(Student::number).containsExactly("10935", "10936");
        Student first = got.all(Student.class).get(0);
        assertThat(first.familyName()).isEqualTo("Bergh");
        assertThat(first.attending()).isEqualTo(Ynu.YES);
        assertThat(first.secretPhone()).isEqualTo(Ynu.NO);
    }

    @Test
    void numbers_keep_their_decimals_and_have_no_exponent() {
        Xlsx book = new Xlsx()
                .row("results", "key", "student", "subject", "schoolYear", "kind", "grade", "weight")
                .row("results", number("1.0E+5", 0), "a", "en", "2026-2027", "TEST", number("7.45", 4), number("2", 0));

        Result result = map("school.xlsx", book).all(Result.class).get(0);

        assertThat(result.value()).isEqualByComparingTo(new BigDecimal("7.45"));
        assertThat(result.weight()).isEqualByComparingTo("2");
        assertThat(map("school.xlsx", book).mapped.get(0).key()).isEqualTo("100000");
    }

    @Test
    void a_time_has_no_day_and_a_moment_has_both() {
        Xlsx book = new Xlsx()
                .row("absences", "key", "student", "date", "kind", "from")
                .row("absences", "a1", "a", number("46309", 1), "LATE", number("0.354166666666667", 3))
                .row("lessons", "key", "from", "through")
                .row("lessons", "l1", number("46309.354166666664", 2), number("46309.388888888891", 2));

        Got got = map("school.xlsx", book);

        assertThat(got.all(Absence.class)).extracting(Absence::from).containsExactly(LocalTime.of(8, 30));
        assertThat(got.all(Absence.class)).extracting(Absence::date).containsExactly(LocalDate.of(2026, 10, 14));
        assertThat(got.all(Lesson.class))
                .extracting(Lesson::from)
                .containsExactly(LocalDateTime.of(2026, 10, 14, 8, 30));
        assertThat(got.all(Lesson.class))
                .extracting(Lesson::through)
                .containsExactly(LocalDateTime.of(2026, 10, 14, 9, 20));
    }

    @Test
    void a_cell_beyond_the_header_is_refused_with_its_row() {
        refused(
                students().row("students", "c", "", "", "", "", "zoek"),
                "sheet students, row 4: a cell beyond the last column");
    }

    @Test
    void a_sheet_without_a_header_is_refused() {
        refused(new Xlsx().row("students"), "sheet students is empty; it needs at least its header row");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 30, 70, 95})
    void t_18_a_truncated_workbook_is_refused_wherever_it_was_cut(int percent) {
        byte[] whole = students().bytes();

        refused(Arrays.copyOf(whole, whole.length * percent / 100), "school.xlsx");
    }

    @Test
    void what_is_no_workbook_is_refused() {
        refused("key;name".getBytes(StandardCharsets.UTF_8), "school.xlsx is no workbook (.xlsx) that can be read");
        refused(Given.zip(Map.of("a.txt", "x")), "school.xlsx is no workbook (.xlsx) that can be read");
    }

    @ParameterizedTest
    @CsvSource({"xl/worksheets/sheet1.xml, 300, 256 MB", "xl/sharedStrings.xml, 40, 32 MB"})
    void t_20_a_workbook_that_unpacks_without_end_is_refused(String part, int megabytes, String limit)
            throws IOException {
        refused(
                Given.zeros(part, megabytes),
                "school.xlsx unpacks to more than a workbook may hold (" + limit + "); deliver csv");
    }

    @Test
    void t_19_an_entity_in_a_workbook_is_not_followed() {
        Xlsx book = students().row("students", "c", "&b;", "Vos");

        refused(book.bytes("<!DOCTYPE a [<!ENTITY b \"canary\">]>"), "school.xlsx");
        refused(book.bytes("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"), "school.xlsx");
    }

    @Test
    void a_workbook_of_nothing_that_is_known_is_refused() {
        refused(
                new Xlsx().row("studenten", "key").row("studenten", "a"),
                "None of the files that came is one of this system's: school.xlsx. It reads: ");
    }

    private static Xlsx students() {
        return new Xlsx()
                .row("students", "key", "givenName", "familyName", "birthDate")
                .row("students", "a", "Noor", "Bergh", number("40972", 1))
                .row("students", "b", "Sem", "Bakker", number("41275", 5));
    }

    private static Got map(String name, Xlsx book) {
        return Got.of(SYSTEM, "", new Given().with(name, book.bytes()));
    }

    private static void refused(Xlsx book, String sentence) {
        refused(book.bytes(), sentence);
    }

    private static void refused(byte[] book, String sentence) {
        assertThatThrownBy(() -> Got.of(SYSTEM, "", new Given().with("school.xlsx", book)))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining(sentence);
    }
}

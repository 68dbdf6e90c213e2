package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Reject;
import inzage.mappings.read.Limits;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * 10,000 students with two parents each and 200,000 results. The heap of this module's tests is set to what a mapping may use:
 * if all records were held at once, this would not fit.
 */
class LargeSchoolTest {
    private static final int STUDENTS = 10_000;
    private static final int RESULTS = 20 * STUDENTS;

    @Test
    void a_large_school_fits() throws IOException {
        Counting counted = new Counting();

        Got.mapping("oneroster-csv", "resultKinds: { Toets: TEST }", Limits.standard())
                .map(new Given().with("large.zip", zip()), Got.MOMENT, counted);

        assertThat(counted.rejects).isZero();
        assertThat(counted.counts)
                .containsEntry("student", STUDENTS)
                .containsEntry("guardian", 2 * STUDENTS)
                .containsEntry("guardianship", 2 * STUDENTS)
                .containsEntry("result", RESULTS);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            Map<String, String> small = Small.files();
            for (String name : new String[] {"orgs.csv", "academicSessions.csv", "classes.csv"}) {
                file(zip, out, name, 0, i -> "", small.get(name));
            }
            file(zip, out, "manifest.csv", 0, i -> "", "propertyName,value\noneroster.version,1.1\n");
            file(zip, out, "users.csv", 3 * STUDENTS, LargeSchoolTest::user, head(Small.USERS));
            file(
                    zip,
                    out,
                    "enrollments.csv",
                    STUDENTS,
                    i -> "e" + i + ",,,g5,s1,k" + i + ",student\n",
                    head(String.valueOf(small.get("enrollments.csv"))));
            file(zip, out, "categories.csv", 1, i -> "c,,,Toets\n", "sourcedId,status,dateLastModified,title\n");
            file(
                    zip,
                    out,
                    "lineItems.csv",
                    5_000,
                    i -> "li" + i + ",,,Toets " + i + ",g5,c,j,1,10\n",
                    "sourcedId,status,dateLastModified,title,classSourcedId,categorySourcedId,academicSessionSourcedId,"
                            + "resultValueMin,resultValueMax\n");
            file(
                    zip,
                    out,
                    "results.csv",
                    RESULTS,
                    LargeSchoolTest::result,
                    "sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment\n");
        }
        return bytes.toByteArray();
    }

    private static void file(
            ZipOutputStream zip,
            Writer out,
            String name,
            int rows,
            IntFunction<String> row,
            @org.jspecify.annotations.Nullable String start)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        String text = start == null ? "" : start;
        out.write(name.equals("classes.csv") ? text.replace(",,5,homeroom", ",wi,5,homeroom") : text);
        for (int i = 0; i < rows; i++) {
            out.write(row.apply(i));
        }
        out.flush();
    }

    private static String head(String file) {
        return file.substring(0, file.indexOf('\n') + 1);
    }

    private static String user(int i) {
        int child = i / 3;
        return i % 3 == 0
                ? "k" + child + ",,,true,s1,student,leerling" + child + ",,Voornaam" + child + ",Achternaam" + child
                        + ",," + (100_000 + child) + ",leerling" + child + "@voorbeeld.nl,,,\"p" + child + "a,p" + child
                        + "b\",,\n"
                : "p" + child + (i % 3 == 1 ? "a" : "b") + ",,,true,s1,parent,ouder" + i + ",,Ouder" + i + ",Achternaam"
                        + child + ",,,ouder" + i + "@voorbeeld.nl,,,,,\n";
    }

    private static String result(int i) {
        return "x" + i + ",,,li" + i % 5_000 + ",k" + i % STUDENTS + ",fully graded," + (1 + i % 9)
                + ".4,2026-09-20,\n";
    }

    /** Holds nothing. */
    private static final class Counting implements Receiver {
        private final Map<String, Integer> counts = new TreeMap<>();
        private int rejects;

        @Override
        public void accept(Mapped mapped) {
            counts.merge(Kind.of(mapped.record()).name(), 1, Integer::sum);
        }

        @Override
        public void reject(Reject reject) {
            rejects++;
        }

        @Override
        public void whole(Kind kind, String scope) {}

        @Override
        public void read(String set, long rows) {}

        @Override
        public void note(String text) {}
    }
}

package inzage.portal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import inzage.connector.right.Person;
import inzage.connector.right.erasure.Erasures;
import inzage.connector.right.erasure.Extent;
import inzage.connector.right.erasure.Outcome;
import inzage.connector.right.export.Exports;
import inzage.connector.right.export.Exports.Answer;
import inzage.connector.right.ledger.Erasure;
import inzage.connector.right.purge.HeldPurge;
import inzage.connector.right.purge.HeldPurge.Leaving;
import inzage.connector.right.purge.Purge;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the rest of the program says to a desk that works for the rights of persons: the child and the mother are known. */
public final class Rights {
    public static final String CONFIRMATION = "ab".repeat(32);
    public static final String CONFIRMED = "{\"reason\":\"asked for\",\"confirmation\":\"" + CONFIRMATION + "\"}";
    public static final String COPY = "{\"copy\":true}";
    private static final String SCHOOL = "waterkant";

    private Rights() {}

    static Exports exports() {
        Exports exports = mock();
        when(exports.ofPerson(any(), any(), anyString())).thenReturn(new Answer.Unknown());
        when(exports.ofPerson(any(), eq(child()), anyString())).thenReturn(new Answer.Ready(Rights::write));
        when(exports.ofPerson(any(), eq(mother()), anyString())).thenReturn(new Answer.Ready(Rights::write));
        when(exports.ofPerson(any(), eq(mother()), eq("once more"))).thenReturn(new Answer.Enough());
        when(exports.ofAccount(anyString())).thenReturn(Optional.of(Rights::write));
        return exports;
    }

    static Erasures erasures() {
        Erasures erasures = mock();
        Extent extent = new Extent(new TreeMap<>(Map.of("results", 12, "students", 1)));
        when(erasures.attempt(any(), any())).thenReturn(new Outcome.Unknown());
        when(erasures.erase(any(), any(), anyString(), anyString())).thenReturn(new Outcome.Changed(extent, "cd"));
        for (Person person : List.of(child(), mother())) {
            when(erasures.attempt(any(), eq(person))).thenReturn(new Outcome.Tried(extent, CONFIRMATION, 1));
            when(erasures.erase(any(), eq(person), anyString(), eq(CONFIRMATION)))
                    .thenReturn(new Outcome.Erased("7", extent));
            when(erasures.erase(any(), eq(person), eq("at work"), eq(CONFIRMATION)))
                    .thenReturn(new Outcome.Busy());
        }
        when(erasures.of(SCHOOL))
                .thenReturn(List.of(new Erasure("7", child(), Erasure.Sort.ERASED, "gone", Deciding.AT, null)));
        when(erasures.withdraw(any(), eq(SCHOOL), eq("7"), anyString())).thenReturn(true);
        return erasures;
    }

    static Purge purge() {
        Purge purge = mock();
        when(purge.held(SCHOOL))
                .thenReturn(Optional.of(
                        new HeldPurge(SCHOOL, new Leaving(70, 400), new Leaving(30, 600), Deciding.AT, null)));
        when(purge.approve(any(), anyString(), anyInt(), anyString())).thenReturn(false);
        when(purge.approve(any(), eq(SCHOOL), eq(70), anyString())).thenReturn(true);
        return purge;
    }

    private static Person child() {
        return new Person(SCHOOL, Person.Sort.STUDENT, People.CHILD);
    }

    private static Person mother() {
        return new Person(SCHOOL, Person.Sort.GUARDIAN, People.MOTHER);
    }

    private static void write(OutputStream out) {
        try {
            out.write(COPY.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

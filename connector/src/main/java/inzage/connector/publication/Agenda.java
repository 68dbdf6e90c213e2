package inzage.connector.publication;

import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Lesson;
import java.util.List;

/**
 * Lessons with the homework for them, decided in one snapshot.
 *
 * @param lessons with the names of what they and the homework refer to
 * @param homework that names one of these lessons and is due within a month of them; empty where that module is not open to the viewer
 */
public record Agenda(Answer<Lesson> lessons, List<Shown<Homework>> homework) {
    public Agenda {
        homework = List.copyOf(homework);
    }
}

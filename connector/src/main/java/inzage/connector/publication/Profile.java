package inzage.connector.publication;

import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Student;
import java.util.Optional;

/**
 * What a child's page begins with, decided in one snapshot.
 *
 * @param student the one shown record, with the names of what it and the enrolment refer to
 * @param enrolment the one of today; empty where there is none or that module is not open to the viewer
 */
public record Profile(Answer<Student> student, Optional<Shown<Enrolment>> enrolment) {}

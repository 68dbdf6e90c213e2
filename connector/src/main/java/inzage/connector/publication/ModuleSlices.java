package inzage.connector.publication;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Activity;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Incident;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Medical;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.StandardTest;
import inzage.connector.canonical.SupportPlan;
import inzage.connector.publication.decision.Decision;

/** Which records a module is made of, for those who ask about a module as such. */
final class ModuleSlices {
    private ModuleSlices() {}

    /** Lessons and homework are those of the month before and the month after. */
    static Decision<?> of(Asking asking, Module module) {
        return switch (module) {
            case RESULTS -> asking.results();
            case ABSENCES, ATTENDANCE -> asking.current(module, Absence.class);
            case ENROLMENTS -> asking.current(module, Enrolment.class);
            case AGENDA -> asking.dated(module, Lesson.class, asking.thisMonth());
            case HOMEWORK -> asking.dated(module, Homework.class, asking.thisMonth());
            case NOTES -> asking.current(module, Note.class);
            case PLANS -> asking.current(module, SupportPlan.class);
            case REPORTS -> asking.current(module, Report.class);
            case STANDARD_TESTS -> asking.current(module, StandardTest.class);
            case INCIDENTS -> asking.current(module, Incident.class);
            case MEDICAL -> asking.current(module, Medical.class);
            case GROUP -> asking.groups();
            case NEWS -> asking.ofSchool(module, NewsItem.class);
            case ACTIVITIES -> asking.ofSchool(module, Activity.class);
            case DOCUMENTS -> asking.ofSchool(module, Document.class);
        };
    }
}

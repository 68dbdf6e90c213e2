package inzage.connector.publication;

import inzage.connector.canonical.Activity;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.Incident;
import inzage.connector.canonical.Medical;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.StandardTest;
import inzage.connector.canonical.SupportPlan;

/**
 * A module that is nothing but the records of one kind.
 *
 * @param <T> the kind
 */
public final class Part<T extends Canonical> {
    public static final Part<Note> NOTES = new Part<>(Module.NOTES, Note.class);
    public static final Part<SupportPlan> PLANS = new Part<>(Module.PLANS, SupportPlan.class);
    public static final Part<Report> REPORTS = new Part<>(Module.REPORTS, Report.class);
    public static final Part<StandardTest> STANDARD_TESTS = new Part<>(Module.STANDARD_TESTS, StandardTest.class);
    public static final Part<Incident> INCIDENTS = new Part<>(Module.INCIDENTS, Incident.class);
    public static final Part<Medical> MEDICAL = new Part<>(Module.MEDICAL, Medical.class);
    public static final Part<NewsItem> NEWS = new Part<>(Module.NEWS, NewsItem.class);
    public static final Part<Activity> ACTIVITIES = new Part<>(Module.ACTIVITIES, Activity.class);
    public static final Part<Document> DOCUMENTS = new Part<>(Module.DOCUMENTS, Document.class);

    private final Module module;
    private final Class<T> kind;

    private Part(Module module, Class<T> kind) {
        this.module = module;
        this.kind = kind;
    }

    public Module module() {
        return module;
    }

    Class<T> kind() {
        return kind;
    }
}

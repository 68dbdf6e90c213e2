package inzage.connector.publication;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Overview.ChildLines;
import inzage.connector.publication.Overview.Line;
import inzage.connector.publication.Viewer.Surface;
import inzage.connector.publication.setting.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Gathers what is new, per child and of the school, from the modules that are shown on the dashboard. */
@Service
public class Dashboard {
    private static final int MOST = 10;
    private static final Comparator<Line> NEWEST_FIRST = Comparator.comparing(Line::day)
            .reversed()
            .thenComparing(Line::module)
            .thenComparing(line -> line.shown().id().hex());

    private final Publication publication;
    private final Answers answers;

    Dashboard(Publication publication, Answers answers) {
        this.publication = publication;
        this.answers = answers;
    }

    /**
     * What is new for a viewer at one school, of the whole from one snapshot.
     *
     * @throws IllegalArgumentException if the viewer does not look at the dashboard
     */
    public Overview of(Viewer viewer) {
        if (viewer.surface() != Surface.DASHBOARD) {
            throw new IllegalArgumentException("this is shown on the dashboard only");
        }
        List<One> children = publication.aboutAll(
                viewer,
                asking -> Optional.of(new One(
                        Children.of(asking),
                        lines(asking, false),
                        lines(asking, true),
                        asking.facts().settings())));
        List<ChildLines> listed = children.stream()
                .flatMap(one -> one.child().stream().map(child -> new ChildLines(child, newest(one.own()))))
                .toList();
        Set<RecordId> met = new HashSet<>();
        List<Line> school = newest(children.stream()
                .flatMap(one -> one.school().stream())
                .filter(line -> met.add(line.shown().id()))
                .toList());
        List<Shown<?>> shown = new ArrayList<>();
        Stream.concat(school.stream(), listed.stream().flatMap(one -> one.lines().stream()))
                .forEach(line -> shown.add(line.shown()));
        return new Overview(listed, school, answers.names(viewer, inForce(children), shown));
    }

    /** What there is to say because of one child: of its own file, and of the school. */
    private record One(Optional<Child> child, List<Line> own, List<Line> school, Settings inForce) {}

    private static Settings inForce(List<One> children) {
        return children.stream().findFirst().map(One::inForce).orElse(Settings.CLOSED);
    }

    private static List<Line> lines(Asking asking, boolean ofSchool) {
        return NewDays.modules().stream()
                .filter(module -> module.ofSchool() == ofSchool)
                .flatMap(module -> lines(asking, module))
                .toList();
    }

    private static Stream<Line> lines(Asking asking, Module module) {
        NewDays days = NewDays.of(module, asking.today());
        return Asking.shown(ModuleSlices.of(asking, module)).stream()
                .flatMap(shown -> RecordDay.of(shown.value(), asking.facts().calendar()).stream()
                        .filter(days::hold)
                        .map(day -> new Line(module, day, shown)));
    }

    private static List<Line> newest(List<Line> lines) {
        return lines.stream().sorted(NEWEST_FIRST).limit(MOST).toList();
    }
}

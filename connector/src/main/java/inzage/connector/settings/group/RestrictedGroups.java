package inzage.connector.settings.group;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Facts.Membership;
import inzage.connector.publication.setting.Settings;
import inzage.connector.publication.setting.module.ModuleSettings;
import inzage.connector.publication.setting.module.Places;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.connector.sync.AppliedChanges;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Notes who is in the groups that a school's restrictions name, whenever a run or the desk may have changed it. */
@Component
public class RestrictedGroups implements AppliedChanges {
    private final SchoolSettings settings;
    private final SchoolReader reader;
    private final Schools schools;
    private final LastMembers members;
    private final Clock clock;

    public RestrictedGroups(
            SchoolSettings settings, SchoolReader reader, Schools schools, LastMembers members, Clock clock) {
        this.settings = settings;
        this.reader = reader;
        this.schools = schools;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public void applied(String school, String source, long run, Set<RecordId> students, boolean silent) {
        note(school);
    }

    /** Nobody has to be found out for this. */
    @Override
    public boolean concerns(Kind kind) {
        return false;
    }

    /** To be called in the transaction of the change. A group that is not there, or empty, keeps its last members. */
    public void note(String school) {
        Set<String> named = named(settings.of(school));
        members.keepOnly(school, named);
        if (!named.isEmpty()) {
            schools.find(school).ifPresent(setup -> note(setup, named));
        }
    }

    /** The names of groups in the restrictions of modules that are on. */
    static Set<String> named(Settings settings) {
        return settings.modules().values().stream()
                .flatMap(RestrictedGroups::places)
                .flatMap(places -> places.groups().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Places> places(ModuleSettings module) {
        return Stream.of(module.onlyFor(), module.notFor());
    }

    private void note(SchoolSetup school, Set<String> named) {
        Instant now = clock.instant();
        Calendar calendar = new Calendar(school.zone(), records(school.id(), SchoolYear.class));
        LocalDate today = calendar.day(now);
        Map<RecordId, String> groups = groups(school.id(), named, calendar.yearOf(today));
        Map<String, Set<RecordId>> present = records(school.id(), GroupMember.class).stream()
                .filter(member -> groups.containsKey(member.group().id())
                        && new Membership(calendar.yearOf(today), member).on(today, calendar))
                .collect(Collectors.groupingBy(
                        member -> groups.getOrDefault(member.group().id(), ""),
                        Collectors.mapping(member -> member.student().id(), Collectors.toSet())));
        present.forEach((group, students) -> members.replace(school.id(), group, students, now));
    }

    private Map<RecordId, String> groups(String school, Set<String> named, String year) {
        return reader.all(school, Group.class).stream()
                .filter(group ->
                        !group.withheld() && group.record().schoolYear().equals(year))
                .filter(group -> named.contains(Places.name(group.record().name())))
                .collect(Collectors.toMap(
                        Stored::id, group -> Places.name(group.record().name()), (one, other) -> one));
    }

    private <T extends Canonical> List<T> records(String school, Class<T> kind) {
        return reader.all(school, kind).stream()
                .filter(stored -> !stored.withheld())
                .map(Stored::record)
                .toList();
    }
}

package inzage.connector.notice;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Result;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What there can be news about. */
public enum NoticeKind {
    RESULTS(Result.class),
    ABSENCES(Absence.class);

    private final Kind records;

    NoticeKind(Class<? extends Canonical> records) {
        this.records = Kind.of(records);
    }

    /** The kinds of notice that a source which delivers these kinds of record can cause. */
    static Set<NoticeKind> causedBy(Collection<Kind> records) {
        Set<NoticeKind> caused = EnumSet.noneOf(NoticeKind.class);
        Arrays.stream(values()).filter(kind -> records.contains(kind.records)).forEach(caused::add);
        return caused;
    }

    static String text(Set<NoticeKind> kinds) {
        return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<NoticeKind> parse(String text) {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(NoticeKind::valueOf)
                .forEach(kinds::add);
        return kinds;
    }
}

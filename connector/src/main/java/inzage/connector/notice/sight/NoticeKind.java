package inzage.connector.notice.sight;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Result;
import inzage.connector.publication.Module;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What there can be news about. */
public enum NoticeKind {
    RESULTS(Result.class, Module.RESULTS),
    ABSENCES(Absence.class, Module.ABSENCES);

    private final Kind records;
    private final Module module;

    NoticeKind(Class<? extends Canonical> records, Module module) {
        this.records = Kind.of(records);
        this.module = module;
    }

    /** The kind of notice about a module, if there is one. */
    static Optional<NoticeKind> of(Module module) {
        return Arrays.stream(values()).filter(kind -> kind.module == module).findFirst();
    }

    /** The kinds of notice that a source which delivers these kinds of record can cause. */
    public static Set<NoticeKind> causedBy(Collection<Kind> records) {
        Set<NoticeKind> caused = EnumSet.noneOf(NoticeKind.class);
        Arrays.stream(values()).filter(kind -> records.contains(kind.records)).forEach(caused::add);
        return caused;
    }

    public static String text(Set<NoticeKind> kinds) {
        return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    public static Set<NoticeKind> parse(String text) {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(NoticeKind::valueOf)
                .forEach(kinds::add);
        return kinds;
    }
}

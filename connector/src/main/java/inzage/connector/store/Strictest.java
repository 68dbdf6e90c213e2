package inzage.connector.store;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What protects people among the components: how statements of several sources combine, and when a change opens something. */
public enum Strictest {
    /** A right: NO before YES before UNKNOWN. */
    RIGHT {
        @Override
        public @Nullable Object combine(@Nullable Object one, @Nullable Object other) {
            return ynu(one).strictestRight(ynu(other));
        }

        @Override
        public boolean opens(@Nullable Object before, @Nullable Object after) {
            return ynu(before) == Ynu.NO && ynu(after) == Ynu.YES;
        }

        @Override
        public boolean closes(@Nullable Object before, @Nullable Object after) {
            return ynu(before) != Ynu.NO && ynu(after) == Ynu.NO;
        }
    },
    /** A secret: YES before NO before UNKNOWN, and unknown is kept secret. */
    SECRECY {
        @Override
        public @Nullable Object combine(@Nullable Object one, @Nullable Object other) {
            return ynu(one).strictestSecrecy(ynu(other));
        }

        @Override
        public boolean opens(@Nullable Object before, @Nullable Object after) {
            return ynu(before) != Ynu.NO && ynu(after) == Ynu.NO;
        }

        @Override
        public boolean closes(@Nullable Object before, @Nullable Object after) {
            return ynu(before) != Ynu.YES && ynu(after) == Ynu.YES;
        }
    },
    /** A birth date: the earlier counts, for it ends the guardians' access sooner. */
    EARLIER {
        @Override
        public @Nullable Object combine(@Nullable Object one, @Nullable Object other) {
            if (one instanceof LocalDate a && other instanceof LocalDate b) {
                return a.isBefore(b) ? a : b;
            }
            return one == null ? other : one;
        }

        @Override
        public boolean opens(@Nullable Object before, @Nullable Object after) {
            return before instanceof LocalDate a && after instanceof LocalDate b && b.isAfter(a);
        }

        @Override
        public boolean closes(@Nullable Object before, @Nullable Object after) {
            return opens(after, before);
        }
    },
    /** The kind of a result: an exam's stays hidden until it is determined. */
    EXAM {
        private static final Set<Result.Kind> EXAM_LIKE =
                Set.of(Result.Kind.EXAM_PART, Result.Kind.EXAM_GRADE, Result.Kind.END_GRADE);

        @Override
        public @Nullable Object combine(@Nullable Object one, @Nullable Object other) {
            return one instanceof Result.Kind kind && EXAM_LIKE.contains(kind) ? one : other;
        }

        @Override
        public boolean opens(@Nullable Object before, @Nullable Object after) {
            return before instanceof Result.Kind a
                    && after instanceof Result.Kind b
                    && EXAM_LIKE.contains(a)
                    && !EXAM_LIKE.contains(b);
        }

        @Override
        public boolean closes(@Nullable Object before, @Nullable Object after) {
            return opens(after, before);
        }
    },
    /** Whom something is meant for: the smaller audience counts. */
    AUDIENCE {
        @Override
        public @Nullable Object combine(@Nullable Object one, @Nullable Object other) {
            boolean wider = one instanceof Audience a && other instanceof Audience b && a.covers(b);
            return one == null || wider ? other : one;
        }

        @Override
        public boolean opens(@Nullable Object before, @Nullable Object after) {
            return before instanceof Audience a && after instanceof Audience b && !a.covers(b);
        }

        @Override
        public boolean closes(@Nullable Object before, @Nullable Object after) {
            return before instanceof Audience a && after instanceof Audience b && a.covers(b) && !b.covers(a);
        }
    };

    private static final Map<String, Strictest> BY_FIELD = Map.ofEntries(
            Map.entry("guardianship.legalRepresentative", RIGHT),
            Map.entry("guardianship.custody", RIGHT),
            Map.entry("guardianship.portalAccess", RIGHT),
            Map.entry("guardianship.receivesMail", RIGHT),
            Map.entry("guardianship.maskStudentAddress", SECRECY),
            Map.entry("guardian.secretAddress", SECRECY),
            Map.entry("student.secretAddress", SECRECY),
            Map.entry("student.secretPhone", SECRECY),
            Map.entry("student.attending", RIGHT),
            Map.entry("student.birthDate", EARLIER),
            Map.entry("result.kind", EXAM),
            Map.entry("note.veto", SECRECY),
            Map.entry("report.locked", RIGHT),
            Map.entry("newsItem.audience", AUDIENCE),
            Map.entry("activity.audience", AUDIENCE),
            Map.entry("document.audience", AUDIENCE));

    /** What holds for a component; empty if it protects nobody. */
    public static Optional<Strictest> of(Kind kind, String component) {
        return Optional.ofNullable(BY_FIELD.get(kind.name() + "." + component));
    }

    /** The strictest of two statements. */
    public abstract @Nullable Object combine(@Nullable Object one, @Nullable Object other);

    /** Whether somebody may come to see more by this change. */
    public abstract boolean opens(@Nullable Object before, @Nullable Object after);

    /** Whether this change says in so many words that somebody may see less, and lets nobody see more. */
    public abstract boolean closes(@Nullable Object before, @Nullable Object after);

    private static Ynu ynu(@Nullable Object value) {
        return value instanceof Ynu ynu ? ynu : Ynu.UNKNOWN;
    }
}

package inzage.connector.canonical;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's name as it is shown: the parts there are, in Dutch order. */
public final class PersonName {
    private PersonName() {}

    public static String of(Student student) {
        return joined(student.givenName(), student.prefix(), student.familyName());
    }

    public static String of(StaffMember member) {
        return joined(member.givenName(), member.prefix(), member.familyName());
    }

    /** With initials where the given name is not known. */
    public static String of(Guardian guardian) {
        String given = guardian.givenName();
        return joined(given != null ? given : guardian.initials(), guardian.prefix(), guardian.familyName());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).flatMap(Stream::ofNullable).collect(Collectors.joining(" "));
    }
}

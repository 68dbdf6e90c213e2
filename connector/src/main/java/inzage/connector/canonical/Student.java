package inzage.connector.canonical;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A student. {@code secretAddress} and {@code secretPhone} left unknown count as secret wherever others could see them. */
public record Student(
        @Nullable String number,
        @Nullable String givenName,
        @Nullable String prefix,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Address address,
        Ynu secretAddress,
        Ynu secretPhone,
        @To(Site.class) @Nullable Ref site,
        @To(StaffMember.class) @Nullable Ref mentor,
        Ynu attending,
        List<String> emergencyNumbers)
        implements Canonical {
    public Student {
        emergencyNumbers = List.copyOf(emergencyNumbers);
    }
}

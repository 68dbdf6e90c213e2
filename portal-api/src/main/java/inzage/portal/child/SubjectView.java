package inzage.portal.child;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.publication.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subject as the school calls it. */
@Schema(name = "Subject")
public record SubjectView(
        String id,
        @Schema(example = "netl") @Nullable String code,
        @Schema(example = "Nederlands") String name) {

    /** Absent if there is none, or if it is not known. */
    public static @Nullable SubjectView ofNullable(@Nullable Ref subject, Names names) {
        return subject == null || !subject.resolved() ? null : of(subject.id(), names);
    }

    public static SubjectView of(RecordId id, Names names) {
        Names.SubjectName name = names.subjects().get(id);
        return name == null ? new SubjectView(id.hex(), null, "") : new SubjectView(id.hex(), name.code(), name.name());
    }
}

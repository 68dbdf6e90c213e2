package inzage.portal.operation;

import inzage.connector.backup.Backup;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
class BackupsController {
    private final Backup backup;

    BackupsController(Backup backup) {
        this.backup = backup;
    }

    /** Where a backup lies. */
    @Schema(name = "Backup")
    record BackupView(
            @Schema(description = "On the machine of the program, for the eyes of its owner.")
            String file) {}

    @PostMapping("/api/v1/operations/backups")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a backup",
            description = "Written into the home folder of the installation; nothing of it is ever sent.")
    BackupView make() {
        return new BackupView(backup.writeAtHome().toString());
    }
}

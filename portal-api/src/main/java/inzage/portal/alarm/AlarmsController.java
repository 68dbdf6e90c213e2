package inzage.portal.alarm;

import inzage.connector.alarm.Alarm;
import inzage.connector.alarm.Alarms;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
class AlarmsController {
    private final Alarms alarms;

    AlarmsController(Alarms alarms) {
        this.alarms = alarms;
    }

    @GetMapping("/api/v1/operations/alarms")
    @Operation(
            summary = "Alarms",
            description =
                    "What is wrong with a source, newest first: opened when it begins, closed by itself when it is over.")
    List<AlarmView> alarms(
            @RequestParam(defaultValue = "open")
                    @Pattern(regexp = "open|all")
                    @Parameter(description = "open: those that last; all: those that are over, too.")
                    String state,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int limit) {
        List<Alarm> found = state.equals("all") ? alarms.newest(limit) : alarms.open();
        return found.stream().limit(limit).map(AlarmView::of).toList();
    }
}

package inzage.config.settings;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.settings.SettingsReport;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the start which schools and sources are there, and what was set aside because of a mistake in its file. */
@Component
class SchoolReport {
    private static final Logger LOG = LoggerFactory.getLogger(SchoolReport.class);

    private final Schools schools;
    private final SettingsReport settings;

    SchoolReport(Schools schools, SettingsReport settings) {
        this.schools = schools;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        schools.all().forEach(school -> {
            LOG.info("School {}: {}", school.id(), sources(school));
            settings.problems(school).forEach(problem -> LOG.error("School {}: {}", school.id(), problem));
            settings.notApplied(school).forEach(difference -> LOG.warn("School {}: {}", school.id(), difference));
        });
        schools.problems().forEach(problem -> LOG.error("Set aside until it is mended: {}", problem.message()));
    }

    private static String sources(SchoolSetup school) {
        return school.sources().stream()
                .map(source -> source.name() + " (" + source.mapping().system() + ")")
                .collect(Collectors.joining(", ", "sources ", ""));
    }
}

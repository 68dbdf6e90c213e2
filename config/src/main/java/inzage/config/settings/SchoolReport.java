package inzage.config.settings;

import inzage.connector.publication.SchoolSettings;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import java.util.List;
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

    SchoolReport(Schools schools) {
        this.schools = schools;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        schools.all().forEach(school -> {
            LOG.info("School {}: {}", school.id(), sources(school));
            settings(school).forEach(LOG::error);
        });
        schools.problems().forEach(problem -> LOG.error("Set aside until it is mended: {}", problem.message()));
    }

    private static String sources(SchoolSetup school) {
        return school.sources().stream()
                .map(source -> source.name() + " (" + source.mapping().system() + ")")
                .collect(Collectors.joining(", ", "sources ", ""));
    }

    private static List<String> settings(SchoolSetup school) {
        return SchoolSettings.problems(school).stream()
                .map(problem -> "School " + school.id() + ", settings: " + problem + " What it names stays closed.")
                .toList();
    }
}

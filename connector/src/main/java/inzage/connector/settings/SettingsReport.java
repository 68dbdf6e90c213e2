package inzage.connector.settings;

import inzage.connector.school.SchoolSetup;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What operators should know about the settings of schools. */
@Component
public class SettingsReport {
    private final DeskSettings desk;
    private final SettingsSeeds seeds;

    public SettingsReport(DeskSettings desk, SettingsSeeds seeds) {
        this.desk = desk;
        this.seeds = seeds;
    }

    /** Problems, and what the school's file says in vain. */
    public List<String> of(SchoolSetup school) {
        return Stream.concat(problems(school).stream(), notApplied(school).stream())
                .toList();
    }

    /** What is not right, and so closed: which setting, and what to do. */
    public List<String> problems(SchoolSetup school) {
        return desk.current(school.id()).map(CurrentSettings::problems).orElse(List.of());
    }

    /** What the school's file says and is not applied. */
    public List<String> notApplied(SchoolSetup school) {
        return seeds.notApplied(school);
    }

    /** Takes the settings of schools that are new from their files. */
    public void takeNewSchools() {
        seeds.seed();
    }
}

package inzage.connector.publication;

import inzage.connector.publication.setting.Settings;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import java.util.List;
import org.springframework.stereotype.Component;

/** The settings in force at each school. */
@Component
public class SchoolSettings {
    private final Schools schools;

    public SchoolSettings(Schools schools) {
        this.schools = schools;
    }

    /** What the school publishes; nothing if there is no such school. */
    public Settings of(String school) {
        return schools.find(school)
                .map(setup -> Settings.parse(setup.settings()).settings())
                .orElse(Settings.CLOSED);
    }

    /** Sentences about what is wrong with a school's settings; what they name is closed. */
    public static List<String> problems(SchoolSetup setup) {
        return Settings.parse(setup.settings()).problems();
    }
}

package inzage.config.demo;

import inzage.config.demo.extent.DemoSize;
import inzage.config.demo.oneroster.VechtstroomFiles;
import inzage.config.demo.primary.Waterlelie;
import inzage.config.demo.primary.WaterlelieFiles;
import inzage.config.demo.secondary.Vechtstroom;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** The two schools of the demo. */
public record DemoSchools(Vechtstroom secondary, Waterlelie primary) {
    /** The names of the schools, and so of their folders and of their files in {@code config/schools}. */
    public static final String SECONDARY = "vechtstroom";

    public static final String PRIMARY = "de-waterlelie";

    /** The same seed, day and size make the same schools, to the byte. */
    public static DemoSchools invent(long seed, LocalDate today, DemoSize size) {
        return new DemoSchools(
                Vechtstroom.invent(seed, today, size), Waterlelie.invent(seed + 100, today, size.pupils()));
    }

    /** Writes what the schools deliver, each in a folder of its own. */
    public void write(Path folder) throws IOException {
        new VechtstroomFiles(secondary).write(folder.resolve(SECONDARY));
        new WaterlelieFiles(primary).write(folder.resolve(PRIMARY));
    }
}

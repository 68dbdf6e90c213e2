package inzage.config.settings;

import java.util.Optional;

/** A setting under {@code inzage} that nothing reads: most likely a typing error, so the start stops. */
final class UnknownSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final transient Optional<String> nearest;

    UnknownSetting(String name, String place, Optional<String> nearest) {
        super("The setting '%s' (%s) does not exist.".formatted(name, place));
        this.name = name;
        this.nearest = nearest;
    }

    /** What to do about it, as a sentence. */
    String remedy() {
        return nearest.map(near -> "Did you mean '%s'?".formatted(near))
                .orElse("Remove '%s'; config/application.yml lists every setting there is.".formatted(name));
    }
}

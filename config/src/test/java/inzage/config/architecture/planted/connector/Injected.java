package inzage.config.architecture.planted.connector;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Has a field that something else fills. */
final class Injected {
    @Autowired
    @Nullable
    Object field;
}

package inzage.config.architecture.planted.connector.canonical;

import org.springframework.core.Ordered;

/** A record of the model that knows a framework. */
public record Framed(Ordered ordered) implements Canonical {}

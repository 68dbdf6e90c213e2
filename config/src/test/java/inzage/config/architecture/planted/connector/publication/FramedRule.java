package inzage.config.architecture.planted.connector.publication;

import org.springframework.core.Ordered;

/** A rule that knows a framework. */
record FramedRule(Ordered ordered) {}

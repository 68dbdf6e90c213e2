package inzage.config.architecture.planted.config;

/** Something that another module should not know. */
public record SomeConfig() {}

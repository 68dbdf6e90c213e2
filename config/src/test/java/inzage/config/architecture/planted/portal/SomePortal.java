package inzage.config.architecture.planted.portal;

/** Something that another module should not know. */
public record SomePortal() {}

package inzage.config.architecture.planted.routes;

/** Something that another module should not know. */
public record SomeRoutes() {}

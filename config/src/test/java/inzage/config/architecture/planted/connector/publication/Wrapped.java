package inzage.config.architecture.planted.connector.publication;

/** Stands for what publication hands out. */
public record Wrapped<T>(T value) {}

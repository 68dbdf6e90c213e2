package inzage.config.architecture.planted.mappings;

/** Something that another module should not know. */
public record SomeMappings() {}

package inzage.config.architecture.planted.connector.canonical;

/** Stands for the model's type of this name. */
public interface Canonical {}

package inzage.config.architecture.planted.connector.store;

import javax.sql.DataSource;

/** Stands for the store. */
public record Rows(DataSource source) {}

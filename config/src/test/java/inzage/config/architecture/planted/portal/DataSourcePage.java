package inzage.config.architecture.planted.portal;

import javax.sql.DataSource;

/** Asks the database itself. */
record DataSourcePage(DataSource source) {}

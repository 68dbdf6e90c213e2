package inzage.config.architecture.planted.portal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the database itself. */
record JdbcPage(JdbcClient client) {}

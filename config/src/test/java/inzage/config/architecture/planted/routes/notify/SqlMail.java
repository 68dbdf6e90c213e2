package inzage.config.architecture.planted.routes.notify;

import java.sql.Connection;

/** Asks the database what to tell. */
record SqlMail(Connection connection) {}

package inzage.config.architecture.planted.routes.notify;

import inzage.config.architecture.planted.connector.store.Rows;

/** Reads past publication. */
record StoreMail(Rows rows) {}

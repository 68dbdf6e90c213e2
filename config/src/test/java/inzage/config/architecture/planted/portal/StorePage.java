package inzage.config.architecture.planted.portal;

import inzage.config.architecture.planted.connector.store.Rows;

/** Reads past publication. */
record StorePage(Rows rows) {}

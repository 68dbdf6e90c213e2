package inzage.config.architecture.planted.connector.publication;

import inzage.config.architecture.planted.connector.store.Rows;

/** A rule that asks a store: a framework at one remove. */
record StoringRule(Rows rows) {}

package inzage.config.architecture.planted.connector;

import inzage.config.architecture.planted.config.SomeConfig;

/** Points against the direction of the modules. */
record KnowsConfig(SomeConfig thing) {}

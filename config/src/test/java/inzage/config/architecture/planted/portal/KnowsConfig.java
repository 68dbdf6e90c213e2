package inzage.config.architecture.planted.portal;

import inzage.config.architecture.planted.config.SomeConfig;

/** Points against the direction of the modules. */
record KnowsConfig(SomeConfig thing) {}

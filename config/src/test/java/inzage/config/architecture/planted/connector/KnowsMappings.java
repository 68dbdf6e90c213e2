package inzage.config.architecture.planted.connector;

import inzage.config.architecture.planted.mappings.SomeMappings;

/** Points against the direction of the modules. */
record KnowsMappings(SomeMappings thing) {}

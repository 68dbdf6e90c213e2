package inzage.config.architecture.planted.connector;

import inzage.config.architecture.planted.portal.SomePortal;

/** Points against the direction of the modules. */
record KnowsPortal(SomePortal thing) {}

package inzage.config.architecture.planted.routes;

import inzage.config.architecture.planted.portal.SomePortal;

/** Points against the direction of the modules. */
record KnowsPortal(SomePortal thing) {}

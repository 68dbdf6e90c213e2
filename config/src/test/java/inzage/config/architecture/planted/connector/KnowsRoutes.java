package inzage.config.architecture.planted.connector;

import inzage.config.architecture.planted.routes.SomeRoutes;

/** Points against the direction of the modules. */
record KnowsRoutes(SomeRoutes thing) {}

package inzage.config.architecture.planted.connector;

import inzage.config.architecture.planted.routes.PortalRoute;

/** Knows a route. */
record NotifyingConnector(PortalRoute route) {}

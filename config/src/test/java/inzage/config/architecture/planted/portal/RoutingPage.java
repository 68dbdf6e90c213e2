package inzage.config.architecture.planted.portal;

import inzage.config.architecture.planted.routes.PortalRoute;

/** Knows a route. */
record RoutingPage(PortalRoute route) {}

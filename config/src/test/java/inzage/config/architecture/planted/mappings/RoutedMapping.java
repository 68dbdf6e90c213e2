package inzage.config.architecture.planted.mappings;

import inzage.config.architecture.planted.routes.PortalRoute;

/** Knows a route. */
record RoutedMapping(PortalRoute route) {}

package inzage.config.architecture.planted.routes;

import inzage.config.architecture.planted.portal.LeakingPage;

/** Knows the portal. */
public record PortalRoute(LeakingPage page) {}

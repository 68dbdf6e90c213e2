package inzage.config.architecture.planted.connector;

import org.springframework.web.bind.annotation.RequestMethod;

/** Knows the web. */
record WebBelow(RequestMethod method) {}

package inzage.config.architecture.planted.routes;

import org.springframework.web.bind.annotation.RequestMethod;

/** Knows the web. */
record WebBeside(RequestMethod method) {}

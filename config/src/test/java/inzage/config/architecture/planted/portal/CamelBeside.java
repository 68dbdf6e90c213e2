package inzage.config.architecture.planted.portal;

import org.apache.camel.Exchange;

/** Knows Camel. */
record CamelBeside(Exchange exchange) {}

package inzage.config.architecture.planted.connector;

import org.apache.camel.Exchange;

/** Knows Camel. */
record CamelBelow(Exchange exchange) {}

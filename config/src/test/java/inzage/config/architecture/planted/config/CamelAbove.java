package inzage.config.architecture.planted.config;

import org.apache.camel.Exchange;

/** Knows Camel. */
record CamelAbove(Exchange exchange) {}

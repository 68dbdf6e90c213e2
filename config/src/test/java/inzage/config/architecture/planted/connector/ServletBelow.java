package inzage.config.architecture.planted.connector;

import jakarta.servlet.Filter;

/** Knows servlets. */
record ServletBelow(Filter filter) {}

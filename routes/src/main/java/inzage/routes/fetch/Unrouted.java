package inzage.routes.fetch;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;

/** A source that has no routes yet. */
record Unrouted(SchoolSetup school, SourceSetup source) {}

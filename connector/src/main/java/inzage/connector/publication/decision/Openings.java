package inzage.connector.publication.decision;

import inzage.connector.publication.Module;

/** Answers what else is open to the viewer, for fields that tell of another module than the one asked about. */
public interface Openings {
    /** Whether the viewer may know that the child has this module. */
    boolean open(Module module);
}

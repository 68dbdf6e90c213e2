package inzage.connector.sync;

import inzage.connector.sync.landing.Landed;
import java.util.Optional;

/**
 * What a run has to read.
 *
 * @param landed the delivery; empty if there is none
 * @param trouble why there is none, in a sentence for the operator
 */
public record Fetched(Claimed claimed, Optional<Landed> landed, Optional<String> trouble, long millis) {}

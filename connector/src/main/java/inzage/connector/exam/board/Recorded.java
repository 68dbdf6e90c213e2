package inzage.connector.exam.board;

import inzage.connector.exam.Determination;
import java.time.Instant;
import java.util.Optional;

/**
 * A determination as the board sees it.
 *
 * @param by the account that recorded it
 * @param at when
 * @param withdrawnBy the account that withdrew it; empty while it stands
 * @param changedSince results in its scope that came or changed afterwards: they need another determination
 */
public record Recorded(
        Determination determination, String by, Instant at, Optional<String> withdrawnBy, int changedSince) {}

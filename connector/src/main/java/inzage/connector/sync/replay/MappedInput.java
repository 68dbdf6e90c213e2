package inzage.connector.sync.replay;

import inzage.connector.school.Portion;

/**
 * Input that a run has mapped.
 *
 * @param laidOver it meant something only together with the rows that earlier input left: it brought changes, or not every set
 * @param applied whether what it meant was stored; else a guard held it
 */
record MappedInput(long run, String digest, Portion portion, boolean laidOver, boolean applied) {}

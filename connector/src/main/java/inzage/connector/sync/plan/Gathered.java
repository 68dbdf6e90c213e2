package inzage.connector.sync.plan;

import inzage.connector.sync.staging.Staging;

/**
 * What comes together while a plan is made.
 *
 * @param staging its changes
 * @param digest tells it from other plans
 * @param closings what of it can only close
 */
record Gathered(Staging staging, PlanDigest digest, Closings closings) {}

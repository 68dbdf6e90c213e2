package inzage.connector.secondfactor;

/**
 * That nobody must have a second factor: its passwords are known to everybody anyway. Only the demo brings one along, and the demo
 * opens no database that is not its own.
 */
public interface DemoExemption {}

package inzage.config.architecture.planted.connector;

/** Says nothing by its name, nor by its method's. */
final class ThingManager {
    void process() {}
}

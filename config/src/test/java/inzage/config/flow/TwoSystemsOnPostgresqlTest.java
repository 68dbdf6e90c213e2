package inzage.config.flow;

import inzage.connector.store.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class TwoSystemsOnPostgresqlTest extends AbstractTwoSystemsFlow {
    private static final TwoSystems SYSTEMS = new TwoSystems();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        SYSTEMS.register(settings, TestDatabase.POSTGRESQL);
    }

    @Override
    TwoSystems systems() {
        return SYSTEMS;
    }
}

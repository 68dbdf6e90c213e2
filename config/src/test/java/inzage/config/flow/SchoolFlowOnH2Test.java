package inzage.config.flow;

import inzage.connector.store.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class SchoolFlowOnH2Test extends AbstractSchoolFlow {
    private static final Installation INSTALLATION = new Installation();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        INSTALLATION.register(settings, TestDatabase.H2);
    }

    @Override
    Installation installation() {
        return INSTALLATION;
    }
}

package inzage.portal;

import static org.mockito.Mockito.mock;

import inzage.connector.access.LinkDecisions;
import inzage.connector.access.restriction.Restrictions;
import inzage.connector.access.sight.Sights;
import inzage.connector.audit.Audit;
import inzage.connector.audit.AuditReader;
import inzage.connector.audit.seal.Verification;
import inzage.connector.exam.board.ExamBoard;
import inzage.connector.exam.board.Holding;
import inzage.connector.review.Explanations;
import inzage.connector.review.Looking;
import inzage.connector.review.OwnChildren;
import inzage.connector.review.PastLooks;
import inzage.connector.review.value.Grants;
import inzage.connector.review.value.Reviews;
import org.springframework.context.annotation.Bean;

/** Stands in for those that decide and look for staff; {@link Deciding} arranges what they say. */
class Deciders {
    @Bean
    LinkDecisions linkDecisions() {
        return mock();
    }

    @Bean
    Restrictions restrictions() {
        return mock();
    }

    @Bean
    Audit audit() {
        return mock();
    }

    @Bean
    AuditReader auditReader() {
        return mock();
    }

    @Bean
    Verification auditVerification() {
        return mock();
    }

    @Bean
    ExamBoard examBoard() {
        return mock();
    }

    @Bean
    Holding holding() {
        return mock();
    }

    @Bean
    Explanations explanations() {
        return mock();
    }

    @Bean
    Grants grants() {
        return mock();
    }

    @Bean
    Reviews reviews() {
        return mock();
    }

    @Bean
    Sights sights() {
        return mock();
    }

    @Bean
    OwnChildren ownChildren() {
        return mock();
    }

    @Bean
    PastLooks pastLooks() {
        return mock();
    }

    @Bean
    Looking looking() {
        return mock();
    }
}

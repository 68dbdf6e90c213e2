package inzage.portal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import inzage.connector.access.LinkDecisions;
import inzage.connector.access.restriction.Restrictions;
import inzage.connector.access.sight.Sights;
import inzage.connector.audit.Audit;
import inzage.connector.audit.AuditReader;
import inzage.connector.audit.pace.ManyReads;
import inzage.connector.audit.verification.Verification;
import inzage.connector.exam.board.ExamBoard;
import inzage.connector.exam.board.Holding;
import inzage.connector.review.Explanations;
import inzage.connector.review.Looking;
import inzage.connector.review.OwnChildren;
import inzage.connector.review.PastLooks;
import inzage.connector.review.value.Grants;
import inzage.connector.review.value.Reviews;
import inzage.connector.settings.closure.Closure.What;
import inzage.connector.settings.closure.Closures;
import java.util.OptionalLong;
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
    ManyReads manyReads() {
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
    Closures closures() {
        Closures closures = mock();
        when(closures.close(any(), eq("waterkant"), eq(What.SCHOOL), any(), any()))
                .thenReturn(OptionalLong.of(7));
        when(closures.close(any(), eq("berkenhof"), any(), any(), any())).thenReturn(OptionalLong.empty());
        when(closures.lift(any(), eq("waterkant"), eq(7L))).thenReturn(true);
        return closures;
    }

    @Bean
    Looking looking() {
        return mock();
    }
}

package inzage.portal.security.session;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions lie in the database, where every node finds them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionConfiguration {
    /** Before the sessions, which look for themselves again once an answer is on its way. */
    private static final int BEFORE_SESSIONS = SessionRepositoryFilter.DEFAULT_ORDER - 1;

    @Bean
    @Primary
    SparingSessions<?> sparingSessions(JdbcIndexedSessionRepository stored) {
        return new SparingSessions<>(stored);
    }

    /** A session is read by one statement. Of one that is written by two, the first alone signs nobody in. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    FilterRegistrationBean<WholeAnswers> wholeAnswers() {
        FilterRegistrationBean<WholeAnswers> filter = new FilterRegistrationBean<>(new WholeAnswers());
        filter.setOrder(BEFORE_SESSIONS);
        return filter;
    }
}

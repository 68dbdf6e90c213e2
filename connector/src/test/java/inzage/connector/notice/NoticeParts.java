package inzage.connector.notice;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Notices as they are, but for those who look: they are in the hands of the test. */
@Configuration
@ComponentScan(
        basePackageClasses = News.class,
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                ".*(PublishedSights|MemberAudience|ParkedMessages|ParkedRows|Birthdays|BirthdayRows)"))
class NoticeParts {}

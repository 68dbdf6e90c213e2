package inzage.portal.page;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files of the pages. Nothing in them is of anybody; a browser asks each time whether they changed, but for libraries. */
@Configuration(proxyBeanMethods = false)
class PageFiles implements WebMvcConfigurer {
    private static final Duration LIBRARY = Duration.ofHours(1);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/app/**")
                .addResourceLocations("classpath:/pages/app/")
                .setCacheControl(CacheControl.noCache());
        for (Library library : Library.values()) {
            registry.addResourceHandler(library.address() + "**")
                    .addResourceLocations(library.location())
                    .setCacheControl(CacheControl.maxAge(LIBRARY));
        }
    }
}

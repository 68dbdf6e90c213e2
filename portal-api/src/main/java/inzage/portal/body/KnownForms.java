package inzage.portal.body;

import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Bodies are JSON, text or bytes. A library that comes along for another reason would open a form of its own: one for YAML read
 * every body, with none of the strictness of {@link StrictJson}.
 */
@Configuration(proxyBeanMethods = false)
class KnownForms implements WebMvcConfigurer {
    private static final Set<Class<?>> KNOWN = Set.of(
            JacksonJsonHttpMessageConverter.class,
            StringHttpMessageConverter.class,
            ByteArrayHttpMessageConverter.class,
            ResourceHttpMessageConverter.class);

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.configureMessageConvertersList(forms -> forms.removeIf(KnownForms::unknown));
    }

    private static boolean unknown(HttpMessageConverter<?> form) {
        return !KNOWN.contains(form.getClass());
    }
}

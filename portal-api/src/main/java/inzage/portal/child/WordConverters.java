package inzage.portal.child;

import inzage.connector.canonical.RecordId;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads ids and words of the API from paths and queries. What is neither is refused before anybody is asked. */
@Configuration(proxyBeanMethods = false)
class WordConverters implements WebMvcConfigurer {
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, RecordId.class, RecordId::new);
        registry.addConverterFactory(new Words());
    }

    /** {@code sent-out} for {@code SENT_OUT}. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static final class Words implements ConverterFactory<String, Enum> {
        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return word -> (T) Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}

package inzage.portal.child;

import inzage.connector.canonical.RecordId;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
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

    /** {@code exam-parts} for {@code EXAM_PARTS}; only in lower case, so that there is one way to write it. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static final class Words implements ConverterFactory<String, Enum> {
        @Override
        public <T extends Enum> org.springframework.core.convert.converter.Converter<String, T> getConverter(
                Class<T> type) {
            return word -> {
                String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
                if (!word.equals(word.toLowerCase(Locale.ROOT))) {
                    throw new IllegalArgumentException("words are written in lower case");
                }
                return (T) Enum.valueOf(type, name);
            };
        }
    }
}

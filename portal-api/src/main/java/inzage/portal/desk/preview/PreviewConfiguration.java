package inzage.portal.desk.preview;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before every route. */
@Configuration(proxyBeanMethods = false)
class PreviewConfiguration implements WebMvcConfigurer {
    private final PreviewGate gate;

    PreviewConfiguration(PreviewGate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }
}

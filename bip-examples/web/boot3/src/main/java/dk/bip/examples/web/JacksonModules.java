package dk.bip.examples.web;

import com.fasterxml.jackson.databind.Module;
import dk.bip.model.json.Jackson2Module;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring Boot 3 does not look for modules by itself, as Spring Boot 4 does: it takes those that are beans. */
@Configuration(proxyBeanMethods = false)
class JacksonModules {

    @Bean
    Module bip() {
        return new Jackson2Module();
    }
}

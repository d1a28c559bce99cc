package dk.bip.examples.web;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A web application of Spring Boot, on loopback unless its settings say otherwise. Nothing in it names Jackson. */
@SpringBootApplication
public class WebApplication {

    /**
     * Starts the application.
     *
     * @param args settings of Spring Boot, such as {@code --server.port=8080}
     */
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(WebApplication.class);
        application.setDefaultProperties(Map.of("server.address", "127.0.0.1"));
        application.run(args);
    }
}

package io.holdingline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the server, or runs a command of the jar when the first argument names one. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Holdingline {

    public static void main(String[] args) {
        Commands.run(args).ifPresentOrElse(System::exit, () -> serve(args));
    }

    private static void serve(String[] args) {
        var application = new SpringApplication(Holdingline.class);
        application.addInitializers(new PrivateDataDirectory());
        application.run(args);
    }
}

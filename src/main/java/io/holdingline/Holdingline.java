package io.holdingline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server, or runs a command of the jar when the first argument names one. */
@SpringBootApplication
public class Holdingline {

    public static void main(String[] args) {
        Commands.run(args).ifPresentOrElse(System::exit, () -> SpringApplication.run(Holdingline.class, args));
    }
}

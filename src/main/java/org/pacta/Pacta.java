package org.pacta;

import java.util.Arrays;
import java.util.Map;
import org.apache.jena.fuseki.system.FusekiLogging;
import org.apache.jena.sys.JenaSystem;
import org.pacta.cli.CommandLineInterface;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the service, or runs one command. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Pacta {

  Pacta() {}

  /**
   * Without a command, or with {@code serve}, starts the service.
   *
   * @param arguments a command with its arguments, and settings as {@code --pacta.data-dir=…}
   */
  public static void main(String[] arguments) {
    FusekiLogging.markInitialized(true);
    JenaSystem.init();
    String[] words =
        Arrays.stream(arguments).filter(word -> !isSetting(word)).toArray(String[]::new);
    String[] settings = Arrays.stream(arguments).filter(Pacta::isSetting).toArray(String[]::new);
    if (words.length == 0 || words[0].equals("serve")) {
      SpringApplication.run(Pacta.class, settings);
    } else {
      System.exit(CommandLineInterface.run(words, () -> withoutWeb(settings)));
    }
  }

  private static boolean isSetting(String word) {
    return word.matches("--[a-z]+\\.[a-z.-]+=.*");
  }

  private static ConfigurableApplicationContext withoutWeb(String[] settings) {
    SpringApplication application = new SpringApplication(Pacta.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLogStartupInfo(false);
    application.setDefaultProperties(
        Map.of("logging.level.root", "warn", "logging.level.org.pacta.ingest", "info"));
    return application.run(settings);
  }
}

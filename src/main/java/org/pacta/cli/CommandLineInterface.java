package org.pacta.cli;

import java.nio.file.NoSuchFileException;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code pacta.jar}. */
public final class CommandLineInterface {

  private CommandLineInterface() {}

  /**
   * Runs one command.
   *
   * @param words the command and its arguments
   * @param starting starts the stages that the command needs
   * @return the exit code: 0 when all went well, 1 when something was rejected or failed, 2 for a
   *     command that is none
   */
  public static int run(String[] words, Supplier<ConfigurableApplicationContext> starting) {
    return new CommandLine(new Root())
        .addSubcommand(new IngestCommand(starting))
        .addSubcommand(new RebuildIndexCommand(starting))
        .addSubcommand(new AnnotateCommand(starting))
        .addSubcommand(new LinkCommand(starting))
        .addSubcommand(new SearchCommand(starting))
        .addSubcommand(new SparqlCommand(starting))
        .addSubcommand(new TrainCommand())
        .addSubcommand(new EvaluateCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(CommandLineInterface::explain)
        .execute(words);
  }

  private static int explain(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message =
        cause instanceof NoSuchFileException missing
            ? "There is no file " + missing.getFile()
            : cause.getMessage();
    System.err.println(message == null ? cause.toString() : message);
    return command.getCommandSpec().exitCodeOnExecutionException();
  }

  @Command(
      name = "pacta",
      description = "A knowledge graph and semantic search over treaties and news.",
      mixinStandardHelpOptions = true)
  private static final class Root {}
}

package org.pacta.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pacta.corpus.RejectedDocumentException;
import org.pacta.index.PassageIndex;
import org.pacta.ingest.CorpusFolder;
import org.pacta.ingest.IndexFeed;
import org.pacta.ingest.Ingest;
import org.pacta.ingest.IngestReport;
import org.pacta.ingest.IngestSource;
import org.pacta.ingest.ProgressLine;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands of {@code pacta.jar}. */
public final class CommandLineInterface {

  private static final int SOME_REJECTED = 1;

  private CommandLineInterface() {}

  /**
   * Runs one command.
   *
   * @param words the command and its arguments
   * @param starting starts the stages that the command needs
   * @return the exit code: 0 when all went well, 1 when documents were rejected, 2 for a command
   *     that is none
   */
  public static int run(String[] words, Supplier<ConfigurableApplicationContext> starting) {
    return new CommandLine(new Root())
        .addSubcommand("ingest", new IngestCommand(starting))
        .addSubcommand("rebuild-index", new RebuildIndexCommand(starting))
        .execute(words);
  }

  @Command(
      name = "pacta",
      description = "A knowledge graph and semantic search over treaties and news.",
      mixinStandardHelpOptions = true)
  private static final class Root {}

  @Command(
      name = "ingest",
      description = "Ingests files and folders: treaties as Akoma Ntoso, news as plain text.",
      mixinStandardHelpOptions = true)
  private static final class IngestCommand implements Callable<Integer> {

    private final Supplier<ConfigurableApplicationContext> starting;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file or a folder.")
    private List<Path> paths = List.of();

    IngestCommand(Supplier<ConfigurableApplicationContext> starting) {
      this.starting = starting;
    }

    @Override
    public Integer call() {
      try (ConfigurableApplicationContext context = starting.get()) {
        context.getBean(IndexFeed.class).catchUp();
        List<IngestSource> sources = context.getBean(CorpusFolder.class).sources(paths);
        IngestReport report = ingest(context, sources);
        for (RejectedDocumentException rejection : report.rejected()) {
          System.err.println("Rejected " + rejection.getMessage());
        }
        System.out.println(report.summary());
        return report.rejected().isEmpty() ? 0 : SOME_REJECTED;
      }
    }

    private static IngestReport ingest(
        ConfigurableApplicationContext context, List<IngestSource> sources) {
      try (ProgressLine progress = new ProgressLine("Ingesting", sources.size())) {
        return context.getBean(Ingest.class).ingest(sources, progress);
      }
    }
  }

  @Command(
      name = "rebuild-index",
      description = "Makes the index anew from the graph.",
      mixinStandardHelpOptions = true)
  private static final class RebuildIndexCommand implements Callable<Integer> {

    private final Supplier<ConfigurableApplicationContext> starting;

    RebuildIndexCommand(Supplier<ConfigurableApplicationContext> starting) {
      this.starting = starting;
    }

    @Override
    public Integer call() {
      try (ConfigurableApplicationContext context = starting.get()) {
        context.getBean(PassageIndex.class).clear();
        int documents = context.getBean(IndexFeed.class).catchUp();
        System.out.println(documents + " documents indexed");
        return 0;
      }
    }
  }
}

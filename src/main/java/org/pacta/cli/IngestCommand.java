package org.pacta.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pacta.corpus.RejectedDocumentException;
import org.pacta.ingest.CorpusFolder;
import org.pacta.ingest.IndexFeed;
import org.pacta.ingest.Ingest;
import org.pacta.ingest.IngestReport;
import org.pacta.ingest.IngestSource;
import org.pacta.ingest.ProgressLine;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "ingest",
    description = "Ingests files and folders: treaties as Akoma Ntoso, news as plain text.",
    mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

  private static final int SOME_REJECTED = 1;

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

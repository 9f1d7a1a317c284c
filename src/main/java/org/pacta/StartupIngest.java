package org.pacta;

import java.nio.file.Files;
import java.util.List;
import org.pacta.corpus.RejectedDocumentException;
import org.pacta.ingest.CorpusFolder;
import org.pacta.ingest.IndexFeed;
import org.pacta.ingest.Ingest;
import org.pacta.ingest.IngestReport;
import org.pacta.ingest.IngestSource;
import org.pacta.ingest.ProgressLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Brings the index after the graph and ingests what changed in the corpus folder. The service is
 * ready when this has returned.
 */
@Component
@ConditionalOnWebApplication
class StartupIngest implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(StartupIngest.class);

  private final PactaSettings settings;
  private final CorpusFolder corpus;
  private final IndexFeed feed;
  private final Ingest ingest;

  StartupIngest(PactaSettings settings, CorpusFolder corpus, IndexFeed feed, Ingest ingest) {
    this.settings = settings;
    this.corpus = corpus;
    this.feed = feed;
    this.ingest = ingest;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    int replayed = feed.catchUp();
    if (replayed > 0) {
      LOG.info("Indexed {} documents that the index lacked", replayed);
    }
    if (!Files.isDirectory(settings.corpusDir())) {
      LOG.info("There is no corpus folder {}; nothing to ingest", settings.corpusDir());
      return;
    }
    List<IngestSource> sources = corpus.sources(List.of(settings.corpusDir()));
    try (ProgressLine progress = new ProgressLine("Ingesting", sources.size())) {
      IngestReport report = ingest.ingest(sources, progress);
      for (RejectedDocumentException rejection : report.rejected()) {
        LOG.warn("Rejected {}", rejection.getMessage());
      }
      LOG.info("{}: {}", settings.corpusDir(), report.summary());
    }
  }
}

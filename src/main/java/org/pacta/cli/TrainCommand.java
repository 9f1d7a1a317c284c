package org.pacta.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pacta.annotate.NameModelTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "train",
    description = "Trains a name model on CoNLL files.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Sentences in CoNLL form.")
  private List<Path> files = List.of();

  @Option(names = "--out", required = true, description = "Where the model goes.")
  private Path out = Path.of("names-en.bin");

  @Override
  public Integer call() throws IOException {
    try (OutputStream model = Files.newOutputStream(out)) {
      NameModelTrainer.train(files, model);
    }
    return 0;
  }
}

package org.pacta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pacta.annotate.NameModelTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "evaluate",
    description = "Measures how well the bundled model finds the names in CoNLL files.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Sentences in CoNLL form.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    System.out.println(NameModelTrainer.evaluate(files));
    return 0;
  }
}

package org.pacta.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pacta.annotate.Mention;
import org.pacta.corpus.RejectedDocumentException;
import org.pacta.link.LinkedMention;
import org.pacta.link.Referent;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "annotate",
    description = {
      "Prints what a text speaks of, a mention a line, tabs between:",
      "start, end, type, text, address."
    },
    mixinStandardHelpOptions = true)
final class AnnotateCommand implements Callable<Integer> {

  private final Supplier<ConfigurableApplicationContext> starting;

  @Mixin private final SubmittedText text = new SubmittedText();

  AnnotateCommand(Supplier<ConfigurableApplicationContext> starting) {
    this.starting = starting;
  }

  @Override
  public Integer call() throws RejectedDocumentException, IOException {
    try (ConfigurableApplicationContext context = starting.get()) {
      text.read(context).mentions().forEach(AnnotateCommand::print);
      return 0;
    }
  }

  private static void print(LinkedMention linked) {
    Mention mention = linked.mention();
    String address = linked.referents().stream().map(Referent::iri).findFirst().orElse("");
    System.out.printf(
        "%d\t%d\t%s\t%s\t%s%n",
        mention.span().start(),
        mention.span().end(),
        mention.type().label(),
        mention.text().replaceAll("\\s+", " "),
        address);
  }
}

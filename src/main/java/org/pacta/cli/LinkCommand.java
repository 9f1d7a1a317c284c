package org.pacta.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pacta.corpus.RejectedDocumentException;
import org.pacta.link.Engagement;
import org.pacta.link.LinkedStory;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "link",
    description = {
      "Prints which treaty provisions a text engages, best first, tabs between:",
      "score, provision, address, sentence."
    },
    mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {

  private final Supplier<ConfigurableApplicationContext> starting;

  @Mixin private final SubmittedText text = new SubmittedText();

  LinkCommand(Supplier<ConfigurableApplicationContext> starting) {
    this.starting = starting;
  }

  @Override
  public Integer call() throws RejectedDocumentException, IOException {
    try (ConfigurableApplicationContext context = starting.get()) {
      LinkedStory story = text.read(context);
      String words = story.annotated().story().text();
      story.engagements().forEach(engagement -> print(words, engagement));
      return 0;
    }
  }

  private static void print(String text, Engagement engagement) {
    System.out.printf(
        Locale.ROOT,
        "%.2f\t%s\t%s\t%s%n",
        engagement.score(),
        engagement.label(),
        engagement.provision(),
        engagement.span().of(text).replaceAll("\\s+", " "));
  }
}

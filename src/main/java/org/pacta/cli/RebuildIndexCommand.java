package org.pacta.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pacta.index.PassageIndex;
import org.pacta.ingest.IndexFeed;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

@Command(
    name = "rebuild-index",
    description = "Makes the index anew from the graph.",
    mixinStandardHelpOptions = true)
final class RebuildIndexCommand implements Callable<Integer> {

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

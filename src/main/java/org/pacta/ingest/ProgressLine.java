package org.pacta.ingest;

import java.time.Duration;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows how far a run over documents is: how many, how fast, how long still. */
public final class ProgressLine implements AutoCloseable, Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(ProgressLine.class);
  private static final int LINE_CHARACTERS = 100;
  private static final Duration EVERY = Duration.ofSeconds(2);

  private final ProgressBar bar;

  /**
   * @param task what is being done
   * @param documents how many documents there are in all
   */
  public ProgressLine(String task, int documents) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(documents)
            .setStyle(ProgressBarStyle.ASCII)
            .setUnit(" documents", 1)
            .showSpeed()
            .setUpdateIntervalMillis((int) EVERY.toMillis())
            .setConsumer(new DelegatingProgressBarConsumer(LOG::info, LINE_CHARACTERS))
            .build();
  }

  /** One document more. */
  @Override
  public void run() {
    bar.step();
  }

  @Override
  public void close() {
    bar.close();
  }
}

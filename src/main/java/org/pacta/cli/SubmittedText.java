package org.pacta.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.PastedTextReader;
import org.pacta.corpus.RejectedDocumentException;
import org.pacta.link.LinkedStory;
import org.pacta.link.StoryReader;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Parameters;

/** The text that a command is to understand: a file's, or what comes on the standard input. */
final class SubmittedText {

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "A text; or give it as input.")
  private @Nullable Path file;

  /**
   * Reads and understands the text; nothing is stored.
   *
   * @throws RejectedDocumentException when it cannot be read
   */
  LinkedStory read(ConfigurableApplicationContext context)
      throws RejectedDocumentException, IOException {
    PastedTextReader reader = context.getBean(PastedTextReader.class);
    try (InputStream in = file == null ? System.in : Files.newInputStream(file)) {
      return context
          .getBean(StoryReader.class)
          .read(reader.read(Optional.empty(), Optional.empty(), reader.decode(in)));
    }
  }
}

package org.pacta.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.corpus.CorpusReader;
import org.pacta.corpus.DocumentFormat;

/** Finds the documents in files and folders: treaties first, for stories link to them. */
public final class CorpusFolder {

  private static final Comparator<Path> TREATIES_FIRST =
      Comparator.comparing(
              (Path file) ->
                  !DocumentFormat.ofFileName(file.toString())
                      .equals(Optional.of(DocumentFormat.AKOMA_NTOSO)))
          .thenComparing(Path::toString);

  private final CorpusReader reader;

  /**
   * @param reader reads a file when its turn comes
   */
  public CorpusFolder(CorpusReader reader) {
    this.reader = reader;
  }

  /**
   * The documents at some paths, in the order of ingestion. A folder gives every file in it that a
   * reader takes; a file is taken as it is, and rejected later if no reader takes it.
   *
   * @param paths files and folders; a document's name is its path with forward slashes
   */
  public List<IngestSource> sources(List<Path> paths) {
    return paths.stream()
        .flatMap(path -> Files.isDirectory(path) ? within(path) : Stream.of(path))
        .sorted(TREATIES_FIRST)
        .map(file -> new IngestSource(name(file), () -> reader.read(name(file), file)))
        .toList();
  }

  private static Stream<Path> within(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> DocumentFormat.ofFileName(file.toString()).isPresent())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
    }
  }

  private static String name(Path file) {
    return file.normalize().toString().replace('\\', '/');
  }
}

package org.pacta.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds everything stored, open for one process at a time. */
public final class DataFolder implements AutoCloseable {

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** The folder is in use by another process. */
  public static final class InUseException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    InUseException(Path folder) {
      super(
          "The data folder "
              + folder.toAbsolutePath()
              + " is in use by another Pacta process. Stop that process, or choose another folder"
              + " with pacta.data-dir.");
    }
  }

  /**
   * Opens the folder, making it when there is none.
   *
   * @throws InUseException when another process has it open
   */
  public static DataFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new InUseException(folder);
      }
      return new DataFolder(folder, channel);
    } catch (IOException e) {
      throw new UncheckedIOException("the data folder " + folder + " cannot be opened", e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /** A folder within it, made when there is none. */
  public Path subfolder(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + name + " cannot be made in " + folder, e);
    }
  }

  /** A file within it, which need not be there. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the data folder " + folder + " cannot be closed", e);
    }
  }
}

package org.pacta.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusReaderTest {

  private static final String STORY = "Title\n\n1 May 2000\n\nBody.\n";
  private static final String STORY_DIGEST =
      "140189582dd46ab0bd3c912548a2a8cacad56269ad04f83cafc87e2a60c73420";

  private final CorpusReader reader = new CorpusReader(/* maxBytes= */ 1000);

  @TempDir Path folder;

  @Test
  void readsStoryFromTextFile() throws Exception {
    Path file = Files.writeString(folder.resolve("story.TXT"), STORY);
    assertThat(reader.read("stories/story", file))
        .isInstanceOfSatisfying(
            Story.class,
            story -> {
              assertThat(story.title()).isEqualTo("Title");
              assertThat(story.source()).isEqualTo(new Source("stories/story", STORY_DIGEST));
            });
  }

  @ParameterizedTest
  @CsvSource({"treaty.xml", "treaty.akn"})
  void readsTreatyFromXmlFile(String name) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve(name), AkomaNtosoReaderTest.treaty("", "<article eId=\"art_1\"/>"));
    assertThat(reader.read(name, file)).isInstanceOf(Treaty.class);
  }

  @Test
  void digestTellsTheBytesThatWereReadApart() throws Exception {
    String marked = "\uFEFF" + STORY;
    assertThat(read(STORY, reader).source().digest())
        .isEqualTo(STORY_DIGEST)
        .isNotEqualTo(read(marked, reader).source().digest());
  }

  @ParameterizedTest
  @CsvSource({"story.pdf", "story", "txt", "story.txt.bak"})
  void rejectsFileOfUnknownKindWithoutOpeningIt(String name) {
    assertThatExceptionOfType(RejectedDocumentException.class)
        .isThrownBy(() -> reader.read("a name", folder.resolve(name)))
        .satisfies(
            rejected -> {
              assertThat(rejected.source()).isEqualTo("a name");
              assertThat(rejected.place()).isEqualTo("file name");
              assertThat(rejected.reason()).isEqualTo("no reader takes files of this kind");
              assertThat(rejected.remedy()).contains(".txt", ".xml");
            });
  }

  @Test
  void rejectsMissingFile() {
    assertUnreadable(folder.resolve("missing.txt"));
  }

  @Test
  void rejectsFolder() throws Exception {
    assertUnreadable(Files.createDirectory(folder.resolve("folder.txt")));
  }

  private void assertUnreadable(Path file) {
    assertThatExceptionOfType(RejectedDocumentException.class)
        .isThrownBy(() -> reader.read("a name", file))
        .satisfies(
            rejected -> {
              assertThat(rejected.place()).isEqualTo("file");
              assertThat(rejected.reason()).startsWith("it cannot be read (");
            });
  }

  @Test
  void readsDocumentOfExactlyTheLimit() throws Exception {
    assertThat(read(STORY, new CorpusReader(STORY.length())).title()).isEqualTo("Title");
  }

  @Test
  void rejectsDocumentLargerThanTheLimit() {
    int limit = STORY.length() - 1;
    assertThatExceptionOfType(RejectedDocumentException.class)
        .isThrownBy(() -> read(STORY, new CorpusReader(limit)))
        .satisfies(
            rejected -> {
              assertThat(rejected.place()).isEqualTo("byte " + limit);
              assertThat(rejected.reason())
                  .isEqualTo("it is larger than the limit of " + limit + " bytes");
              assertThat(rejected.remedy()).contains("pacta.max-document-bytes");
            });
  }

  @Test
  void readsNoMoreOfEndlessDocumentThanTheLimit() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    assertThatExceptionOfType(RejectedDocumentException.class)
        .isThrownBy(() -> reader.read("endless", endless, DocumentFormat.NEWS_TEXT));
  }

  @Test
  void takesTheLargestNumberForNoLimit() throws Exception {
    assertThat(read(STORY, new CorpusReader(Integer.MAX_VALUE)).title()).isEqualTo("Title");
  }

  @Test
  void passesOnFailureOfTheStream() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    assertThatIOException()
        .isThrownBy(() -> reader.read("closed", closed, DocumentFormat.NEWS_TEXT));
  }

  private static CorpusDocument read(String text, CorpusReader reader) throws Exception {
    InputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
    return reader.read("story", in, DocumentFormat.NEWS_TEXT);
  }
}

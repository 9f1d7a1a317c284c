package org.pacta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormatTest {

  @ParameterizedTest
  @CsvSource({
    "a/b.txt, NEWS_TEXT",
    "B.TXT, NEWS_TEXT",
    "a.xml, AKOMA_NTOSO",
    "a.b.akn, AKOMA_NTOSO"
  })
  void fileNameSaysItsFormat(String name, DocumentFormat format) {
    assertThat(DocumentFormat.ofFileName(name)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "txt", "a.pdf", "a.xml.gz", "txt/a"})
  void otherFileNamesSayNone(String name) {
    assertThat(DocumentFormat.ofFileName(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, NEWS_TEXT",
    "Text/Plain, NEWS_TEXT",
    "application/akn+xml, AKOMA_NTOSO",
    "application/xml, AKOMA_NTOSO",
    "text/xml, AKOMA_NTOSO"
  })
  void mediaTypeSaysItsFormat(String type, DocumentFormat format) {
    assertThat(DocumentFormat.ofMediaType(type)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "image/png", "application/json"})
  void otherMediaTypesSayNone(String type) {
    assertThat(DocumentFormat.ofMediaType(type)).isEmpty();
  }
}

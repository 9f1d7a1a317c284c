package org.pacta.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DecodedTextTest {

  @Test
  void readsUtf8() throws Exception {
    assertThat(DecodedText.of("f", "‘Ürümqi’ 🕊 日".getBytes(UTF_8))).isEqualTo("‘Ürümqi’ 🕊 日");
    assertThat(DecodedText.of("f", new byte[0])).isEmpty();
  }

  @Test
  void dropsTheByteOrderMarkAndOnlyThat() throws Exception {
    assertThat(DecodedText.of("f", "\uFEFFTitle".getBytes(UTF_8))).isEqualTo("Title");
    assertThat(DecodedText.of("f", "\uFEFF".getBytes(UTF_8))).isEmpty();
    assertThat(DecodedText.of("f", "\uFEFF\uFEFFa\uFEFF".getBytes(UTF_8)))
        .isEqualTo("\uFEFFa\uFEFF");
  }

  @Test
  void rejectsLatin1WithThePositionOfItsFirstByte() {
    assertRejected("Caf\u00e9 de Gen\u00e8ve".getBytes(ISO_8859_1), "byte 3", "not valid UTF-8");
  }

  @Test
  void countsThePositionInBytesAndNotInCharacters() {
    byte[] bytes = "éé\u00ff".getBytes(UTF_8);
    bytes[4] = (byte) 0xff;
    assertRejected(Arrays.copyOf(bytes, 5), "byte 4", "not valid UTF-8");
  }

  @Test
  void rejectsCharacterThatIsCutOffAtTheEnd() {
    assertRejected(Arrays.copyOf("ab€".getBytes(UTF_8), 4), "byte 2", "not valid UTF-8");
  }

  @Test
  void rejectsSurrogateAndOverlongForm() {
    assertRejected(new byte[] {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80}, "byte 1", "UTF-8");
    assertRejected(new byte[] {'a', (byte) 0xc0, (byte) 0xaf}, "byte 1", "UTF-8");
  }

  @Test
  void rejectsNulWithItsPosition() {
    assertRejected("ab\0c".getBytes(UTF_8), "character 2", "NUL");
  }

  @Test
  void rejectsUtf16() {
    assertRejected("ab".getBytes(UTF_16LE), "character 1", "NUL");
  }

  private static void assertRejected(byte[] bytes, String place, String reason) {
    assertThatExceptionOfType(RejectedDocumentException.class)
        .isThrownBy(() -> DecodedText.of("café.txt", bytes))
        .satisfies(
            rejected -> {
              assertThat(rejected.source()).isEqualTo("café.txt");
              assertThat(rejected.place()).isEqualTo(place);
              assertThat(rejected.reason()).contains(reason);
              assertThat(rejected.remedy()).isNotBlank();
            });
  }

  @Property
  void readsExactlyWhatIsUtf8AndRejectsTheRest(@ForAll byte[] bytes) {
    boolean valid = Arrays.equals(new String(bytes, UTF_8).getBytes(UTF_8), bytes);
    boolean nul = new String(bytes, UTF_8).indexOf('\0') >= 0;
    try {
      String text = DecodedText.of("f", bytes);
      assertThat(valid && !nul).isTrue();
      assertThat(new String(bytes, UTF_8)).endsWith(text);
    } catch (RejectedDocumentException rejected) {
      assertThat(valid && !nul).isFalse();
    }
  }
}

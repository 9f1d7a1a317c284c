package org.pacta.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AkomaNtosoReaderTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/corpus/treaties/lighthouse-protocol.xml");
  private static final Source SOURCE = new Source("treaty.xml", "0".repeat(64));
  private static final String ARTICLE =
      "<article eId=\"art_1\"><num>Article 1</num><content><p>Words.</p></content></article>";

  /** The smallest treaty that is read, with more metadata and this body. */
  static String treaty(String meta, String body) {
    return "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\""
        + " xmlns:pacta=\"https://w3id.org/pacta/ns#\">\n<act name=\"convention\"><meta>\n"
        + "<FRBRalias name=\"title\" value=\"A Convention\"/><FRBRname value=\"a-convention\"/>\n"
        + meta
        + "</meta>\n<body>\n"
        + body
        + "</body></act></akomaNtoso>\n";
  }

  @Test
  void readsGoldenTreatyAsExpected() throws Exception {
    Treaty treaty = AkomaNtosoReader.read(SOURCE, Files.readAllBytes(GOLDEN));
    Path expected = Path.of(GOLDEN.toString().replaceAll("xml$", "expected"));
    assertThat(rendered(treaty)).isEqualTo(Files.readString(expected));
    assertThat(treaty.source()).isEqualTo(SOURCE);
  }

  private static String rendered(Treaty treaty) {
    StringBuilder out = new StringBuilder();
    out.append("slug: ").append(treaty.slug());
    out.append("\ntype: ").append(treaty.type());
    out.append("\ntitle: ").append(treaty.title());
    out.append("\nshort title: ").append(treaty.shortTitle());
    out.append("\naliases: ").append(treaty.aliases());
    out.append("\nacronyms: ").append(treaty.acronyms());
    out.append("\nparent: ").append(treaty.parent());
    out.append("\nevents: ").append(treaty.events());
    out.append("\ndepositary: ").append(treaty.depositary());
    out.append("\nregistration: ").append(treaty.registration());
    out.append("\nofficial source: ").append(treaty.officialSource());
    out.append("\ntopics: ").append(treaty.topics());
    out.append("\ndefinitions: ").append(treaty.definitions());
    out.append("\nchecked against: ").append(treaty.checkedAgainst()).append('\n');
    treaty.provisions().forEach(provision -> render(provision, "", out));
    return out.toString();
  }

  private static void render(Provision provision, String indent, StringBuilder out) {
    String heading =
        provision.heading().map(h -> h.text() + (h.editorial() ? " (editorial)" : "")).orElse("");
    out.append(indent).append(provision.kind()).append(' ').append(provision.eId());
    out.append(" | ").append(provision.number().orElse(""));
    out.append(" | ").append(heading);
    out.append(" | ").append(provision.text());
    out.append(" | ").append(provision.closing()).append('\n');
    provision.parts().forEach(part -> render(part, indent + "  ", out));
  }

  @Test
  void takesTheTitleForShortTitleWhereNoneIsGiven() throws Exception {
    Treaty treaty = read(treaty("", ARTICLE));
    assertThat(treaty.shortTitle()).isEqualTo("A Convention");
    assertThat(treaty.type()).isEqualTo("convention");
    assertThat(treaty.allProvisions()).hasSize(1);
  }

  @Test
  void readsTheEncodingThatTheDocumentDeclares() throws Exception {
    String body = ARTICLE.replace("Words", "Caf\u00e9");
    String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + treaty("", body);
    assertThat(textOfFirst(latin.getBytes(ISO_8859_1))).isEqualTo("Caf\u00e9.");
    assertThat(textOfFirst(treaty("", body).getBytes(UTF_16))).isEqualTo("Caf\u00e9.");
    assertThat(textOfFirst(("\uFEFF" + treaty("", body)).getBytes(UTF_8))).isEqualTo("Caf\u00e9.");
  }

  private static String textOfFirst(byte[] bytes) throws RejectedDocumentException {
    return AkomaNtosoReader.read(SOURCE, bytes).provisions().getFirst().text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          Article 12   | 12
          ARTICLE XIV  | XIV
          Art. 12      | 12
          Article 8 bis| 8 bis
          Part II      | II
          Title IV     | IV
          Section 3.   | 3
          Subsection B | B
          Chapter V:   | V
          Annex II     | II
          (a)          | a
          (iv)         | iv
          1.           | 1
          2.1.         | 2.1
          A.           | A
          –            | none
          ()           | none
          """)
  void keepsTheBareNumber(String written, String bare) throws Exception {
    String body = "<article eId=\"art_1\"><num>" + written + "</num></article>";
    assertThat(read(treaty("", body)).provisions().getFirst().number())
        .isEqualTo(Optional.ofNullable(bare));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                    | malformed XML
          no markup                             | malformed XML
          <akomaNtoso                           | malformed XML
          <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"></b> | malformed XML
          <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">&undeclared;</akomaNtoso> | malformed XML
          <akomaNtoso/>                         | its root is not akomaNtoso
          <akomaNtoso xmlns="urn:other"/>       | its root is not akomaNtoso
          <rss version="2.0"/>                  | its root is not akomaNtoso
          <x:a xmlns:x="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/> | its root is not akomaNtoso
          <!DOCTYPE a><a/>                      | declares a document type
          """)
  void rejectsWhatIsNoAkomaNtoso(String text, String reason) {
    RejectedDocumentException rejected = rejection(text);
    assertThat(rejected.reason())
        .contains(reason.replace("malformed XML", "not well-formed XML ("));
    assertThat(rejected.place()).isEqualTo("line 1");
    assertThat(rejected.source()).isEqualTo("treaty.xml");
    assertThat(rejected.remedy()).isNotBlank();
  }

  @Test
  void rejectsMarkupThatBreaksOffAndSaysInWhichLine() {
    String whole = treaty("", ARTICLE);
    RejectedDocumentException rejected = rejection(whole.substring(0, whole.indexOf("</body>")));
    assertThat(rejected.reason()).startsWith("it is not well-formed XML (");
    assertThat(rejected.place()).isEqualTo("line 6");
  }

  @Test
  void rejectsWordsBehindTheRoot() {
    assertThat(rejection(treaty("", ARTICLE) + "more").reason()).contains("not well-formed");
  }

  @Test
  void rejectsBytesThatAreNotInTheEncoding() {
    byte[] bytes = treaty("", ARTICLE.replace("Words", "Caf\u00e9")).getBytes(ISO_8859_1);
    assertThatExceptionOfType(RejectedDocumentException.class)
        .isThrownBy(() -> AkomaNtosoReader.read(SOURCE, bytes))
        .satisfies(
            rejected -> {
              assertThat(rejected.reason()).contains("not well-formed");
              assertThat(rejected.place()).matches("line [1-9]\\d*");
            });
  }

  @Test
  void rejectsExternalEntityAndNeverReadsItsFile(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET");
    String doctype = "<!DOCTYPE akomaNtoso [<!ENTITY leak SYSTEM \"" + secret.toUri() + "\">]>\n";
    RejectedDocumentException rejected =
        rejection(doctype + treaty("", ARTICLE.replace("Words", "&leak;")));
    assertThat(rejected.reason()).contains("declares a document type");
    assertThat(rejected.getMessage()).doesNotContain("TOP-SECRET");
  }

  @Test
  void rejectsExternalDocumentTypeAndNeverAsksForIt() {
    String doctype = "<!DOCTYPE akomaNtoso SYSTEM \"http://192.0.2.1/never.dtd\">\n";
    assertThat(rejection(doctype + treaty("", ARTICLE)).reason())
        .contains("declares a document type");
  }

  @Test
  void rejectsEntitiesThatGrowWithoutEnd() {
    String entities =
        IntStream.range(1, 12)
            .mapToObj(i -> "<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">")
            .collect(Collectors.joining());
    String doctype = "<!DOCTYPE akomaNtoso [<!ENTITY e0 \"ha\">" + entities + "]>";
    assertThat(rejection(doctype + treaty("", ARTICLE.replace("Words", "&e11;"))).reason())
        .contains("declares a document type");
  }

  @Test
  void rejectsProvisionsNestedWithoutReason() {
    String open =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "<point eId=\"p" + i + "\">")
            .collect(Collectors.joining());
    assertThat(rejection(treaty("", open + "</point>".repeat(20_000))).reason()).contains("depth");
  }

  @Test
  void rejectsEIdThatStandsTwice() {
    RejectedDocumentException rejected = rejection(treaty("", ARTICLE + "\n" + ARTICLE));
    assertThat(rejected.reason()).isEqualTo("the eId \"art_1\" of this article stands twice");
    assertThat(rejected.place()).isEqualTo("line 7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <article>                      | article has no eId
          <article eId="">               | article has no eId
          <article eId="a"><paragraph>   | paragraph has no eId
          """)
  void rejectsProvisionWithoutEId(String open, String reason) {
    String close = open.contains("paragraph") ? "</paragraph></article>" : "</article>";
    assertThat(rejection(treaty("", open + close)).reason()).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <FRBRalias value="A"/>                           | FRBRalias has no name
          <FRBRalias name="title"/>                        | FRBRalias has no value
          <FRBRname/>                                      | FRBRname has no value
          <keyword/>                                       | keyword has no value
          <pacta:event date="2000-01-01"/>                 | event has no type
          <pacta:event type="adopted"/>                    | event has no date
          <pacta:event type="adopted" date="2000"/>        | "2000" is not a date
          <pacta:event type="adopted" date="2001-02-29"/>  | "2001-02-29" is not a date
          <pacta:parent/>                                  | parent has no treaty
          <pacta:depositary name=" "/>                     | depositary has no name
          <pacta:registration number="1"/>                 | registration has no volume
          <pacta:registration volume="1"/>                 | registration has no number
          <pacta:registration volume="1" number="I-2"/>    | "I-2" is not a number
          <pacta:officialSource/>                          | officialSource has no href
          <pacta:definition eId="art_1"/>                  | definition has no term
          <pacta:definition term="lamp"/>                  | definition has no eId
          <pacta:checked/>                                 | checked has no against
          """)
  void rejectsFactThatIsIncompleteAndSaysInWhichLine(String fact, String reason) {
    RejectedDocumentException rejected = rejection(treaty(fact, ARTICLE));
    assertThat(rejected.reason()).contains(reason);
    assertThat(rejected.place()).isEqualTo("line 4");
  }

  @Test
  void rejectsDefinitionThatPointsNowhere() {
    RejectedDocumentException rejected =
        rejection(treaty("<pacta:definition term=\"lamp\" eId=\"art_9\"/>", ARTICLE));
    assertThat(rejected.place()).isEqualTo("definition of \"lamp\"");
    assertThat(rejected.reason()).isEqualTo("the treaty has no provision art_9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A-Convention", "a convention", "-a", "a-", "a--b", "../a", "é"})
  void rejectsSlugThatIsNone(String slug) {
    String xml = treaty("", ARTICLE).replace("\"a-convention\"", "\"" + slug + "\"");
    assertThat(rejection(xml).reason()).contains("no slug");
  }

  @Test
  void rejectsTreatyWithoutTitleSlugOrProvisions() {
    assertThat(rejection(treaty("", ARTICLE).replace("\"title\"", "\"popular\"")).reason())
        .isEqualTo("the treaty has no title");
    assertThat(rejection(treaty("", ARTICLE).replace("FRBRname", "FRBRother")).reason())
        .contains("no slug");
    assertThat(rejection(treaty("", "")).reason()).isEqualTo("the treaty has no provisions");
    assertThat(rejection(treaty("", "").replaceAll("</?body>", "")).reason())
        .isEqualTo("the treaty has no provisions");
  }

  @Test
  void leavesOutPlaceThatIsBlank() throws Exception {
    Treaty treaty =
        read(treaty("<pacta:event type=\"adopted\" date=\"2000-01-01\" place=\"\"/>", ARTICLE));
    assertThat(treaty.events().getFirst().place()).isEmpty();
  }

  @Property
  void damagedFileIsReadOrRejectedAndNothingElse(
      @ForAll @IntRange(max = 4000) int at, @ForAll("damage") byte[] damage) throws Exception {
    byte[] bytes = Files.readString(GOLDEN).replaceAll("[^\\x00-\\x7f]", "?").getBytes(UTF_8);
    System.arraycopy(damage, 0, bytes, at, damage.length);
    try {
      assertThat(AkomaNtosoReader.read(SOURCE, bytes).provisions()).isNotEmpty();
    } catch (RejectedDocumentException rejected) {
      assertThat(rejected.place()).matches("line [1-9]\\d*|FRBRWork|definition of .*");
    }
  }

  @Provide
  Arbitrary<byte[]> damage() {
    Arbitrary<byte[]> any =
        Arbitraries.bytes().between((byte) 0, (byte) 127).array(byte[].class).ofMaxSize(6);
    Arbitrary<byte[]> markup =
        Arbitraries.of(
                "<",
                ">",
                "\"",
                "&",
                "&x;",
                "</p>",
                "<p>",
                "]]>",
                "<!--",
                "<?x?>",
                "\0",
                "\ud83d\udd4a")
            .map(text -> text.getBytes(UTF_8));
    return Arbitraries.oneOf(any, markup);
  }

  private static Treaty read(String xml) throws RejectedDocumentException {
    return AkomaNtosoReader.read(SOURCE, xml.getBytes(UTF_8));
  }

  private static RejectedDocumentException rejection(String xml) {
    return catchThrowableOfType(RejectedDocumentException.class, () -> read(xml));
  }
}

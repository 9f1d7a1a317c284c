package org.pacta.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Span;

class SentenceReaderTest {

  @Test
  void cutsTextIntoSentencesAndWords() {
    String text = "Mr. Fedotov spoke today. He welcomed the discussion.";
    assertThat(read(text))
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly("Mr. Fedotov spoke today.", "He welcomed the discussion.");
    assertThat(read(text).getLast().tokens())
        .extracting(Token::text)
        .containsExactly("He", "welcomed", "the", "discussion", ".");
  }

  @Test
  void givesEachWordItsPartOfSpeechAndLemma() {
    assertThat(read("Countries adopted the laws.").getFirst().tokens())
        .extracting(token -> token.text() + "/" + token.tag() + "/" + token.lemma())
        .containsExactly(
            "Countries/NOUN/country",
            "adopted/VERB/adopt",
            "the/DET/the",
            "laws/NOUN/law",
            "./PUNCT/.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “They can’t wait,” she said.                     | “ They can’t wait , ” she said .
          The world’s criminals fled.                      | The world ’s criminals fled .
          The Assembly’s and States’ views differ.         | The Assembly ’s and States ’ views differ .
          Côte d’Ivoire’s envoy said ‘yes’.                | Côte d’Ivoire ’s envoy said ‘ yes ’ .
          187\u00a0countries signed\u202fit.               | 187 countries signed it .
          He cited targets 16.2, 8.7 and 5.2.              | He cited targets 16.2 , 8.7 and 5.2 .
          """)
  void keepsTheTextsOwnCharactersInItsTokens(String text, String tokens) {
    String unescaped = text.replace("\\u00a0", "\u00a0").replace("\\u202f", "\u202f");
    assertThat(
            read(unescaped).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text))
        .containsExactly(tokens.split(" ", -1));
  }

  @Test
  void cutsOffEveryMarkThatClosesAWord() {
    assertThat(
            read("They praised the ‘Palermo protocol,’ and its ‘Protocols’– named so.").getFirst())
        .extracting(sentence -> sentence.tokens().stream().map(Token::text).toList())
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsSubsequence("‘", "Palermo", "protocol", ",", "’", "and")
        .containsSubsequence("Protocols", "’", "–", "named");
  }

  @Test
  void countsOffsetsFromTheBeginningOfTheWholeText() {
    String text = "Not this. “Only\u00a0this.” Nor this.";
    Span stretch = new Span(10, 22);
    List<Sentence> sentences = Texts.READER.read(text, stretch);
    assertThat(sentences).singleElement().extracting(Sentence::span).isEqualTo(stretch);
    assertThat(sentences.getFirst().tokens().get(1).span()).isEqualTo(new Span(11, 15));
  }

  @Test
  void foldsWordsForComparison() {
    assertThat(Texts.READER.foldedWords("Côte d’Ivoire"))
        .containsExactlyElementsOf(Texts.READER.foldedWords("CÔTE D'IVOIRE"));
    assertThat(FoldedForm.of("Non‑State’s")).isEqualTo("non-state's");
  }

  @Test
  void readsNothingFromEmptyStretch() {
    assertThat(Texts.READER.read("A word.", new Span(3, 3))).isEmpty();
    assertThat(read(" \u00a0 ")).isEmpty();
  }

  @Property(tries = 300)
  void tokensCoverTheirTextInOrderWithinTheirSentence(
      @ForAll("prose") String before, @ForAll("prose") String prose) {
    String text = before + prose;
    Span stretch = new Span(before.length(), text.length());
    int end = stretch.start();
    for (Sentence sentence : Texts.READER.read(text, stretch)) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(stretch.contains(sentence.span())).isTrue();
      end = sentence.span().start();
      for (Token token : sentence.tokens()) {
        assertThat(sentence.span().contains(token.span())).isTrue();
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(token.span().of(text)).isEqualTo(token.text()).isNotBlank();
        assertThat(token.lemma()).isNotEmpty();
        end = token.span().end();
      }
      end = sentence.span().end();
    }
  }

  @Property(tries = 300)
  void everyCharacterThatIsNoSpaceIsInOneToken(@ForAll("prose") String text) {
    StringBuilder read = new StringBuilder();
    read(text).forEach(sentence -> sentence.tokens().forEach(token -> read.append(token.text())));
    assertThat(spaceless(read.toString())).isEqualTo(spaceless(text));
  }

  private static String spaceless(String text) {
    return text.replaceAll("(?U)\\s", "");
  }

  @Property
  void plainMarksKeepsEveryCharacterInItsPlace(@ForAll String text) {
    String plain = SentenceReader.plainMarks(text);
    assertThat(plain).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 128 && !Character.isWhitespace(text.charAt(i))) {
        assertThat(plain.charAt(i)).isEqualTo(text.charAt(i));
      }
    }
  }

  @Provide
  Arbitrary<String> prose() {
    return Arbitraries.of(
            "The",
            "treaty",
            "States’",
            "‘Palermo",
            "protocol,’",
            "“Now,”",
            "can’t",
            "U.N.",
            "Mr.",
            "16.2",
            "$5",
            "–",
            "—",
            "(a)",
            "said.",
            "Why?",
            "é",
            "日本",
            "🕊",
            "\u00a0",
            "\u202f",
            "\n",
            "\r\n",
            "  ",
            "\t",
            "•",
            "\u2028")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join(" ", words));
  }

  private static List<Sentence> read(String text) {
    return Texts.READER.read(text, new Span(0, text.length()));
  }
}

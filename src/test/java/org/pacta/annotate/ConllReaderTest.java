package org.pacta.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConllReaderTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"B-PER I-PER", "I-PER I-PER", "B-person I-person", "B-PERSON I-PERSON"})
  void readsNameOfSeveralTokensInEachScheme(String tags) throws Exception {
    String[] tag = tags.split(" ", -1);
    assertThat(rendered(read("Mr O\nYury " + tag[0] + "\nFedotov " + tag[1] + "\nspoke O\n")))
        .containsExactly("Mr [person Yury Fedotov] spoke");
  }

  @Test
  void beginsNewNameAtBeginTagAndWhereTheTypeChanges() throws Exception {
    assertThat(rendered(read("Ann B-PER\nBob B-PER\nCo I-PER\nRome I-LOC\nUN I-ORG\n")))
        .containsExactly("[person Ann] [person Bob Co] [place Rome] [organization UN]");
  }

  @Test
  void leavesOutTypesThatAreNoNamesHere() throws Exception {
    assertThat(rendered(read("World B-MISC\nCup I-MISC\nin O\nRio B-location\nmug B-product\n")))
        .containsExactly("World Cup in [place Rio] mug");
  }

  @ParameterizedTest
  @CsvSource({
    "group, organization",
    "corporation, organization",
    "PLACE, place",
    "ORGANIZATION, organization"
  })
  void knowsTheTypesOfOpenCollections(String tag, String type) throws Exception {
    assertThat(rendered(read("Xyz B-" + tag + "\n"))).containsExactly("[" + type + " Xyz]");
  }

  @Test
  void beginsNewSentenceAtEmptyLineAndNewDocumentAtItsMark() throws Exception {
    List<NameSample> samples =
        read("-DOCSTART- -X- O O\n\nOne O\n\n\nTwo O\n\n-DOCSTART- -X- O O\n\nThree O\n");
    assertThat(rendered(samples)).containsExactly("One", "Two", "Three");
    assertThat(samples)
        .extracting(NameSample::isClearAdaptiveDataSet)
        .containsExactly(true, false, true);
  }

  @Test
  void takesFirstColumnForTokenAndLastForTag() throws Exception {
    assertThat(rendered(read("U.N. NNP I-NP I-ORG\n22 CD I-NP O\n1996 CD I-NP O\n")))
        .containsExactly("[organization U.N.] 22 1996");
  }

  @Test
  void takesNumberThatBeginsSentenceForToken() throws Exception {
    assertThat(rendered(read("1 CD I-NP O\nRome NNP I-NP I-LOC\n")))
        .containsExactly("1 [place Rome]");
  }

  @Test
  void readsNumberedTokensWithCommentsOfUniversalNer() throws Exception {
    List<NameSample> samples =
        read(
            """
            # newdoc id = a
            # sent_id = 1
            # text = See Rome
            1\tSee\tO\t-\t-
            2\tRome\tB-LOC\t-\tann

            # sent_id = 2
            1\t2016\tO\t-\t-

            """);
    assertThat(rendered(samples)).containsExactly("See [place Rome]", "2016");
  }

  @Test
  void readsHashThatIsToken() throws Exception {
    assertThat(rendered(read("#\tO\nRome\tB-LOC\n"))).containsExactly("# [place Rome]");
  }

  @Test
  void refusesTokenWithoutTagAndSaysWhere() throws Exception {
    Path file = Files.writeString(folder.resolve("bad.conll"), "One O\nTwo\n");
    assertThatIOException()
        .isThrownBy(() -> ConllReader.read(file))
        .withMessageContaining("bad.conll, line 2: a token without a tag");
  }

  @Test
  void readsEmptyFileAsNoSentences() throws Exception {
    assertThat(read("")).isEmpty();
  }

  private List<NameSample> read(String text) throws IOException {
    return ConllReader.read(Files.writeString(folder.resolve("names.conll"), text));
  }

  private static List<String> rendered(List<NameSample> samples) {
    return samples.stream().map(ConllReaderTest::rendered).toList();
  }

  private static String rendered(NameSample sample) {
    String[] words = sample.getSentence().clone();
    Arrays.stream(sample.getNames())
        .forEach(
            name -> {
              words[name.getStart()] = "[" + name.getType() + " " + words[name.getStart()];
              words[name.getEnd() - 1] += "]";
            });
    return String.join(" ", words);
  }
}

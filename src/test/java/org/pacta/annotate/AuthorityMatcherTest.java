package org.pacta.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.authority.Authority;
import org.pacta.authority.EntityKind;
import org.pacta.corpus.Span;

class AuthorityMatcherTest {

  private static final Authority AUTHORITY =
      Texts.authority(
          List.of(
              Texts.entity(
                  EntityKind.PLACE, "usa", "United States of America", "United States", "US"),
              Texts.entity(EntityKind.PLACE, "tcd", "Chad"),
              Texts.entity(EntityKind.PLACE, "civ", "Côte d’Ivoire", "Ivory Coast"),
              Texts.entity(EntityKind.PLACE, "geo", "Georgia"),
              Texts.entity(EntityKind.PLACE, "us-ga", "Georgia"),
              Texts.entity(EntityKind.ORGANIZATION, "un", "United Nations", "UN"),
              Texts.entity(EntityKind.ORGANIZATION, "ga", "United Nations General Assembly"),
              Texts.entity(EntityKind.ORGANIZATION, "who", "World Health Organization", "WHO"),
              Texts.entity(EntityKind.ORGANIZATION, "ri", "Refugees International"),
              Texts.entity(EntityKind.TOPIC, "refugees", "refugee"),
              Texts.entity(EntityKind.TOPIC, "child-soldiers", "child soldier"),
              Texts.entity(EntityKind.TOPIC, "human-trafficking", "human trafficking")),
          Texts.treaty("palermo", "protocol", "Palermo Protocol"));

  private final AuthorityMatcher matcher = new AuthorityMatcher(AUTHORITY, Texts.READER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The United Nations General Assembly met.           | United Nations General Assembly = ga
          The United Nations General Secretary met.          | United Nations = un
          The United States of America signed.               | United States of America = usa
          The United States of Brazil is no more.            | United States = usa
          The US and Chad signed.                            | US = usa; Chad = tcd
          Officials from WHO met them.                       | WHO = who
          The UNITED NATIONS said so.                        | UNITED NATIONS = un
          They fled Côte d'Ivoire on foot.                   | Côte d'Ivoire = civ
          They fled Côte d’Ivoire on foot.                   | Côte d’Ivoire = civ
          The UN’s work goes on.                             | UN = un
          It was in Georgia.                                 | Georgia = geo, us-ga
          States back the Palermo Protocol today.            | Palermo Protocol = palermo
          Thousands of refugees arrived.                     | refugees = refugees
          One refugee arrived.                               | refugee = refugees
          Refugees International said so.                    | Refugees International = ri
          Many child soldiers were freed.                    | child soldiers = child-soldiers
          Human Trafficking is a crime.                      | Human Trafficking = human-trafficking
          """)
  void findsTheLongestNameThatIsKnown(String text, String expected) {
    assertThat(find(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They told us so.",
        "Us and them.",
        "He asked who came.",
        "Who came?",
        "A hanging chad was counted.",
        "Our united nations of friends met.",
        "The palermo protocol",
        "Nothing is known here.",
      })
  void leavesOutWordsThatAreWrittenOtherwise(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void saysWhatItFound() {
    String text = "He thanked the UN.";
    Sentence sentence = Texts.READER.read(text, new Span(0, text.length())).getFirst();
    assertThat(matcher.find(text, sentence))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.span()).isEqualTo(new Span(15, 17));
              assertThat(mention.type()).isEqualTo(MentionType.ORGANIZATION);
              assertThat(mention.probability()).isEqualTo(1.0);
              assertThat(mention.by()).isEqualTo(AuthorityMatcher.BY);
            });
  }

  private String find(String text) {
    return Texts.found(text, sentence -> matcher.find(text, sentence));
  }
}

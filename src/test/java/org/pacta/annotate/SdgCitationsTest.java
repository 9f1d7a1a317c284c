package org.pacta.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.authority.Entity;
import org.pacta.authority.EntityKind;

class SdgCitationsTest {

  private static final List<Entity> GOALS =
      Stream.of(
              "1", "5", "8", "12", "16", "17", "1.5", "2.5", "3.5", "5.2", "5.3", "8.7", "14.c",
              "16.2", "16.a", "17.19")
          .map(code -> Texts.entity(EntityKind.SDG, code, "SDG " + code))
          .toList();

  private final SdgCitations citations = new SdgCitations(Texts.authority(GOALS));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He pointed to SDG 16.                                     | 16
          The work serves SDGs 5, 8 and 16.                         | 5 8 16
          Progress on Goal 16 is slow.                              | 16
          Goals 5 and 16 matter most.                               | 5 16
          They discussed Goal No. 16 at length.                     | 16
          The sustainable development goal 5 is about equality.     | 5
          It meets target 5.2 and 5.3 of the agenda.                | 5.2 5.3
          It meets targets 16.2, 16.a and 14.c of the agenda.       | 16.2 16.a 14.c
          They chose targets such as 5.2 and 16.2.                  | 5.2 16.2
          The measure is target 17.19.                              | 17.19
          Under Goal 16, target 16.2 calls for an end to abuse.     | 16 16.2
          The goal (SDG 16.2) is to end abuse.                      | 16.2
          The SDG target 8.7 ends forced labour.                    | 8.7
          Goal 5: equality for all.                                 | 5
          """)
  void readsGoalsAndTargetsCitedByNumber(String text, String codes) {
    assertThat(codesIn(text)).isEqualTo(codes);
  }

  @Test
  void readsTargetsThatAreScatteredBehindTheWordGoals() {
    assertThat(
            codesIn(
                "Specifically, she called attention to Goals [and incorporated targets] 16.2, which"
                    + " is about children, 8.7 to end forced labour, and 5.2, which is about women."))
        .isEqualTo("16.2 8.7 5.2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Poverty was cut by 5.2 per cent.",
        "The Goals helped to cut poverty by 5.2 per cent.",
        "The Goals helped to cut poverty by 5.2% in a year.",
        "Under the SDGs, 8.7 million people were reached.",
        "The Goals need $3.5 billion a year.",
        "The Goals will be met by 2030.",
        "In 2015 the Goals were adopted.",
        "Goals 2030 is a campaign.",
        "There are 17 Goals and 169 targets.",
        "He scored goal 16 minutes later.",
        "The striker scored 5 goals in 12 games.",
        "The militants target 17 people.",
        "The goal of 16 countries is peace.",
        "SDG 5 months on",
        "SDG 18 does not exist.",
        "It missed its growth target of 2.5 per cent.",
        "The climate target of 1.5 degrees is at risk.",
        "Keep to the target of 1.5 and not 2 degrees.",
        "The target was missed and 3.5 children were born to each mother.",
        "Section 5.2 of the report",
      })
  void takesNoOtherNumberForGoal(String text) {
    assertThat(codesIn(text).replaceAll("^5$", "5 (" + text + ")")).isEmpty();
  }

  @Test
  void countsNothingOfTheStatesThatFollowGoal() {
    assertThat(codesIn("On Goal 5, 16 countries reported.")).isEqualTo("5");
  }

  @Test
  void readsEachSentenceByItself() {
    assertThat(codesIn("We speak of Goals. Version 5.2 is out.")).isEmpty();
  }

  @Test
  void saysWhatItFound() {
    String text = "He pointed to SDG 16.";
    List<Mention> mentions =
        citations.find(
            Texts.READER.read(text, new org.pacta.corpus.Span(0, text.length())).getFirst());
    assertThat(mentions)
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.type()).isEqualTo(MentionType.SDG);
              assertThat(mention.text()).isEqualTo("16");
              assertThat(mention.by()).isEqualTo(SdgCitations.BY);
            });
  }

  private String codesIn(String text) {
    return Texts.found(text, citations::find).replaceAll("\\S+ = ", "").replace(";", "");
  }
}

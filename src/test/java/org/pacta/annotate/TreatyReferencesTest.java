package org.pacta.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.authority.Authority;

class TreatyReferencesTest {

  private static final Authority AUTHORITY =
      Texts.authority(
          List.of(),
          Texts.treaty("untoc", "convention", "Convention against Transnational Organized Crime"),
          Texts.treaty("palermo", "protocol", "Palermo Protocol"));

  private final TreatyReferences references = new TreatyReferences(AUTHORITY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          States must apply the Convention and its annex. | Convention
          The Protocol entered into force.                | Protocol
          He cited the Convention and the Protocol.       | Convention; Protocol
          They acceded to the Convention on 5 May.        | Convention
          They signed the Protocol to the Convention.     | Convention
          Parties to the Convention for ten years met.    | Convention
          """)
  void findsTreatyCalledByItsSort(String text, String expected) {
    assertThat(Texts.found(text, references::find)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They signed the convention.",
        "They signed a Convention.",
        "Convention delegates met.",
        "The Charter is older.",
        "the Convention on the Rights of the Child",
        "the Convention against Torture",
        "the Convention relating to Refugees",
        "the Convention relating to the Status of Refugees",
        "the Convention concerning Forced Labour",
        "the Convention for the Suppression of Terrorist Bombings",
      })
  void leavesOutNamesAndWhatIsNoTreaty(String text) {
    assertThat(Texts.found(text, references::find)).isEmpty();
  }
}

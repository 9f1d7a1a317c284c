package org.pacta.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatyEntryTest {

  /** Article 3 has an unnumbered paragraph with points; article 6 has numbered ones. */
  private final TreatyEntry treaty =
      new TreatyEntry(
          new Entity("treaty", EntityKind.TREATY, "Treaty", List.of("Treaty")),
          "treaty",
          "treaty",
          Optional.empty(),
          Map.of(
              "3", entry("3", entry("", entry("a"), entry("b"))),
              "6", entry("6", entry("1"), entry("2", entry("a", entry("i")), entry("b"))),
              "8bis", entry("8bis")));

  private static ProvisionEntry entry(String number, ProvisionEntry... parts) {
    return new ProvisionEntry("iri", "eId", number, "label", List.of(parts));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3",
    "3 b, b",
    "6, 6",
    "6 2, 2",
    "6 2 a, a",
    "6 2 a i, i",
    "8bis, 8bis",
  })
  void findsTheProvisionOnThePath(String path, String number) {
    assertThat(treaty.provision(List.of(path.split(" ", -1))))
        .map(ProvisionEntry::number)
        .contains(number);
  }

  @ParameterizedTest
  @CsvSource({"6 9, 6", "6 2 z, 2", "6 2 z i, 2", "3 1, 3", "8bis 1 a, 8bis"})
  void stopsAtTheLastProvisionOnThePathThatItHas(String path, String number) {
    assertThat(treaty.provision(List.of(path.split(" ", -1))))
        .map(ProvisionEntry::number)
        .contains(number);
  }

  @Test
  void isEmptyForArticleThatItDoesNotHave() {
    assertThat(treaty.provision(List.of("4"))).isEmpty();
    assertThat(treaty.provision(List.of("4", "a"))).isEmpty();
    assertThat(treaty.provision(List.of("8"))).isEmpty();
  }
}

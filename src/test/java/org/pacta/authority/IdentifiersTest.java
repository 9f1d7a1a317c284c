package org.pacta.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifiersTest {

  private final Identifiers identifiers = new Identifiers("https://example.org/id");

  @Test
  void makesAddressesFromBaseKindAndKey() {
    assertThat(identifiers.story("2016-10-27/a-title"))
        .isEqualTo("https://example.org/id/story/2016-10-27/a-title");
    assertThat(identifiers.treaty("untoc")).isEqualTo("https://example.org/id/treaty/untoc");
    assertThat(identifiers.provision("untoc", "art_9__para_1"))
        .isEqualTo("https://example.org/id/treaty/untoc/art_9__para_1");
    assertThat(identifiers.entity(EntityKind.PLACE, "ita"))
        .isEqualTo("https://example.org/id/place/ita");
    assertThat(identifiers.graph("log")).isEqualTo("https://example.org/id/graph/log");
  }

  @Test
  void readsTheKeyBackFromAddressOfItsKind() {
    assertThat(identifiers.keyOf("treaty", identifiers.provision("untoc", "art_9")))
        .contains("untoc/art_9");
    assertThat(identifiers.keyOf("story", identifiers.treaty("untoc"))).isEmpty();
    assertThat(identifiers.keyOf("treaty", "https://example.com/id/treaty/untoc")).isEmpty();
    assertThat(identifiers.keyOf("treaty", "https://example.org/id/treaty")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://metadata.un.org/sdg/16.2, 16.2",
    "https://example.org/id/place/ita, place/ita",
    "https://example.org/ids/place/ita, https://example.org/ids/place/ita",
    "https://www.wikidata.org/entity/Q38, https://www.wikidata.org/entity/Q38"
  })
  void shortFormIsWhatFollowsTheBaseOrTheNamespaceOfTheGoals(String iri, String shortForm) {
    assertThat(identifiers.shortForm(iri)).isEqualTo(shortForm);
  }

  @ParameterizedTest
  @EnumSource
  void kindIsFoundAgainByItsPath(EntityKind kind) {
    assertThat(EntityKind.ofPath(kind.path())).contains(kind);
  }

  @Test
  void otherPathsNameNoKind() {
    assertThat(EntityKind.ofPath("PLACE")).isEmpty();
    assertThat(EntityKind.ofPath("provision")).isEmpty();
  }
}

package org.pacta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvisionTest {

  @Test
  void fullTextIsItsOwnTextWhereItHasNoParts() {
    assertThat(provision(Provision.Kind.PARAGRAPH, "1", "Words.", "").fullText())
        .isEqualTo("Words.");
    assertThat(provision(Provision.Kind.ARTICLE, "1", "", "").fullText()).isEmpty();
  }

  @Test
  void fullTextReadsIntroductionPartsWithTheirNumbersAndClosingWords() {
    Provision inner = provision(Provision.Kind.POINT, "i", "at sea;", "");
    Provision point = provision(Provision.Kind.POINT, "a", "help those", "who ask;", inner);
    Provision unnumbered = provision(Provision.Kind.PARAGRAPH, "", "Without a number.", "");
    Provision paragraph =
        provision(Provision.Kind.PARAGRAPH, "1", "States:", "as they can.", point);
    assertThat(provision(Provision.Kind.ARTICLE, "4", "", "", paragraph, unnumbered).fullText())
        .isEqualTo("1. States: (a) help those (i) at sea; who ask; as they can. Without a number.");
  }

  @Test
  void allIsEveryPartInReadingOrder() {
    Provision a = provision(Provision.Kind.POINT, "a", "", "");
    Provision one = provision(Provision.Kind.PARAGRAPH, "1", "", "", a);
    Provision two = provision(Provision.Kind.PARAGRAPH, "2", "", "");
    Provision article = provision(Provision.Kind.ARTICLE, "1", "", "", one, two);
    assertThat(article.all()).containsExactly(article, one, a, two);
  }

  @Test
  void neverChangesWithTheListItWasMadeFrom() {
    List<Provision> parts = new ArrayList<>();
    Provision article =
        new Provision(
            "art_1", Provision.Kind.ARTICLE, Optional.empty(), Optional.empty(), "", "", parts);
    parts.add(article);
    assertThat(article.parts()).isEmpty();
  }

  @Test
  void divisionsAreWhatGroupsArticles() {
    assertThat(List.of(Provision.Kind.values()).stream().filter(Provision.Kind::isDivision))
        .containsExactly(
            Provision.Kind.ANNEX,
            Provision.Kind.PART,
            Provision.Kind.TITLE,
            Provision.Kind.CHAPTER,
            Provision.Kind.SECTION,
            Provision.Kind.SUBSECTION);
  }

  private static Provision provision(
      Provision.Kind kind, String number, String text, String closing, Provision... parts) {
    return new Provision(
        "eId",
        kind,
        Optional.of(number).filter(written -> !written.isEmpty()),
        Optional.empty(),
        text,
        closing,
        List.of(parts));
  }
}

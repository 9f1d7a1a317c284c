package org.pacta.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityReaderTest {

  private static final Identifiers IDENTIFIERS = new Identifiers("https://example.org/id");
  private static Authority authority = new Authority(List.of(), List.of());

  @BeforeAll
  static void readGraph() {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, "src/test/resources/authority/small-graph.ttl");
    authority = new AuthorityReader(IDENTIFIERS).read(model);
  }

  @Test
  void readsPlacesBodiesGoalsTopicsAndTreatiesAndNothingElse() {
    assertThat(authority.entities())
        .extracting(Entity::kind, entity -> IDENTIFIERS.shortForm(entity.iri()))
        .extracting(tuple -> tuple.toList().get(0) + " " + tuple.toList().get(1))
        .containsExactlyInAnyOrder(
            "PLACE place/ita",
            "ORGANIZATION organization/unodc",
            "SDG 16",
            "SDG 16.2",
            "TOPIC topic/human-trafficking",
            "TREATY treaty/sea-convention",
            "TREATY treaty/lamp-protocol");
  }

  @Test
  void gathersEveryEnglishNameOnceWithTheLabelFirst() {
    Entity italy = entity("place/ita");
    assertThat(italy.label()).isEqualTo("Italy");
    assertThat(italy.names())
        .startsWith("Italy")
        .containsExactlyInAnyOrder("Italy", "Italian Republic", "Italian", "Kingdom of Italy");
    assertThat(entity("organization/unodc").names())
        .containsExactlyInAnyOrder("UN Office on Drugs and Crime", "UNODC");
  }

  @Test
  void takesTheEndOfTheAddressForLabelWhereNoneIsGiven() {
    assertThat(authority.sdg("16").orElseThrow().label()).isEqualTo("16");
  }

  @Test
  void findsGoalsAndTargetsByCode() {
    assertThat(authority.sdg("16.2")).map(Entity::label).contains("End abuse of children");
    assertThat(authority.sdg("16.99")).isEmpty();
  }

  @Test
  void readsTheTreatysSortAndTheOneThatItSupplements() {
    TreatyEntry protocol = authority.treaty("lamp-protocol").orElseThrow();
    assertThat(protocol.type()).isEqualTo("protocol");
    assertThat(protocol.parent()).contains("sea-convention");
    assertThat(authority.treaty("sea-convention").orElseThrow().parent()).isEmpty();
    assertThat(authority.treatyOf(protocol.entity())).contains(protocol);
    assertThat(authority.treatyOf(entity("place/ita"))).isEmpty();
    assertThat(authority.instrumentTypes()).containsExactlyInAnyOrder("convention", "protocol");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1       | art_1                | article 1
          1 1     | art_1__para_1        | article 1, paragraph 1
          1 2 a   | art_1__para_2__point_a | article 1, paragraph 2 (A)
          2 b     | art_2__para_1__point_b | article 2 (b)
          14      | art_XIV              | article XIV
          8bis    | art_8bis             | article 8 bis
          """)
  void readsArticlesWithTheirPartsInOrder(String path, String eId, String label) {
    TreatyEntry protocol = authority.treaty("lamp-protocol").orElseThrow();
    assertThat(protocol.provision(List.of(path.split(" ", -1))))
        .hasValueSatisfying(
            provision -> {
              assertThat(provision.eId()).isEqualTo(eId);
              assertThat(provision.label()).isEqualTo(label);
              assertThat(provision.iri()).isEqualTo(IDENTIFIERS.provision("lamp-protocol", eId));
            });
  }

  @Test
  void keepsPartsInTheirOrder() {
    TreatyEntry protocol = authority.treaty("lamp-protocol").orElseThrow();
    assertThat(protocol.articles().get("1"))
        .satisfies(
            article ->
                assertThat(article.parts())
                    .extracting(ProvisionEntry::number)
                    .containsExactly("1", "2"));
  }

  @Test
  void leavesOutTheArticlesOfAnnexes() {
    assertThat(authority.treaty("lamp-protocol").orElseThrow().articles()).doesNotContainKey("99");
  }

  @ParameterizedTest
  @CsvSource({
    "6, 6",
    "XIV, 14",
    "xiv, 14",
    "8 bis, 8bis",
    "8bis, 8bis",
    "XVI bis, 16bis",
    "A, a",
    "12A, 12a"
  })
  void comparesNumbersWithoutSpaceInArabicAndSmallLetters(String written, String comparable) {
    assertThat(AuthorityReader.comparable(written)).isEqualTo(comparable);
  }

  private static Entity entity(String key) {
    return authority.entity(IDENTIFIERS.base() + "/" + key).orElseThrow();
  }
}

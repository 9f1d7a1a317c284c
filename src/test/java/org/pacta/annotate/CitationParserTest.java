package org.pacta.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.corpus.Span;

class CitationParserTest {

  /** The names by which these sentences speak of treaties that are known. */
  private static final Pattern TREATY =
      Pattern.compile(
          "Palermo Protocol|Trafficking Protocol|1951 Convention|Refugee Convention|UN Charter"
              + "|Paris Agreement|Rome Statute|UNTOC|Convention(?! on)|Protocol|Covenant|Charter"
              + "|Statute|Treaty");

  /**
   * A table: what stands in the text, then {@code =} and the paths cited, then {@code @} treaty.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          article 9 of the Convention                                 | article 9 = 9 @Convention
          Under Article 51 of the UN Charter, states may defend       | Article 51 = 51 @UN Charter
          Article 5                                                   | Article 5 = 5
          article 292 of the Convention, which allows                 | article 292 = 292 @Convention
          a breach of article 3, he said                              | article 3 = 3
          article 41, and the first of its kind                       | article 41 = 41
          Article 2, paragraph 4, of the Charter                      | Article 2, paragraph 4 = 2.4 @Charter
          Article 2 (4) of the UN Charter                             | Article 2 (4) = 2.4 @UN Charter
          Article 2(4)                                                | Article 2(4) = 2.4
          article 6 (1) (a) of the Protocol                           | article 6 (1) (a) = 6.1.a @Protocol
          article 8(2)(b)(xxii) of the Rome Statute                   | article 8(2)(b)(xxii) = 8.2.b.xxii @Rome Statute
          Article 6.4 of the Paris Agreement                          | Article 6.4 = 6.4 @Paris Agreement
          Article 6.2.                                                | Article 6.2 = 6.2
          Article 6 § 1                                               | Article 6 § 1 = 6.1
          Articles 10 §§ 1 and 2                                      | Articles 10 §§ 1 = 10.1; 2 = 10.2
          art. 9                                                      | art. 9 = 9
          Art.9, para. 2, of the Protocol                             | Art.9, para. 2 = 9.2 @Protocol
          art 9 (2)                                                   | art 9 (2) = 9.2
          art 9 of the Covenant                                       | art 9 = 9 @Covenant
          arts. 5 & 6                                                 | arts. 5 = 5; 6 = 6
          Articles 5 and 6 of the Protocol                            | Articles 5 = 5 @Protocol; 6 = 6 @Protocol
          articles 5, 6, and 23 of the Convention                     | articles 5 = 5 @Convention; 6 = 6 @Convention; 23 = 23 @Convention
          articles 5 or 6                                             | articles 5 = 5; 6 = 6
          Articles 5 and 6 prohibit both                              | Articles 5 = 5; 6 = 6
          articles 2 and 3, 5 to 7 and 9                              | articles 2 = 2; 3 = 3; 5 = 5; 7 = 6,7; 9 = 9
          articles 5 to 8                                             | articles 5 = 5; 8 = 6,7,8
          articles 5-8 of UNTOC                                       | articles 5 = 5 @UNTOC; 8 = 6,7,8 @UNTOC
          articles 5–8                                                | articles 5 = 5; 8 = 6,7,8
          articles 5 – 8                                              | articles 5 = 5; 8 = 6,7,8
          articles 5 through 7                                        | articles 5 = 5; 7 = 6,7
          article 5-7                                                 | article 5 = 5; 7 = 6,7
          articles 8 to 5                                             | articles 8 = 8; 5 = 5
          articles 1 to 400                                           | articles 1 = 1; 400 = 400
          article 5 and article 18 of the Convention                  | article 5 = 5 @Convention; article 18 = 18 @Convention
          article 5 and 18 of the Convention                          | article 5 = 5 @Convention; 18 = 18 @Convention
          article 5 of the Protocol and article 18 of the Convention  | article 5 = 5 @Protocol; article 18 = 18 @Convention
          article 13, paragraphs 2 and 3, of the Covenant             | article 13, paragraphs 2 = 13.2 @Covenant; 3 = 13.3 @Covenant
          article 13, paragraphs 2 to 4                               | article 13, paragraphs 2 = 13.2; 4 = 13.3,13.4
          article 13, paras. 2–4                                      | article 13, paras. 2 = 13.2; 4 = 13.3,13.4
          article 13, paragraph 2, and article 14                     | article 13, paragraph 2 = 13.2; article 14 = 14
          articles 6 (2) and 9 (1) and (3)                            | articles 6 (2) = 6.2; 9 (1) = 9.1; (3) = 9.3
          article 6(1)(a) and (b)                                     | article 6(1)(a) = 6.1.a; (b) = 6.1.b
          article 6(1)(a) and (2)(b)                                  | article 6(1)(a) = 6.1.a; (2)(b) = 6.2.b
          article 3 (a) to (d) of the Protocol                        | article 3 (a) = 3.a @Protocol; (d) = 3.b,3.c,3.d @Protocol
          article 6, paragraph 3 (a) and (b)                          | article 6, paragraph 3 (a) = 6.3.a; (b) = 6.3.b
          article 10, paragraph 2, subparagraph (b)                   | article 10, paragraph 2, subparagraph (b) = 10.2.b
          article 3, subparagraph (a)                                 | article 3, subparagraph (a) = 3.a
          article 3, sub-paragraphs (a) and (c)                       | article 3, sub-paragraphs (a) = 3.a; (c) = 3.c
          paragraph 2 of article 6 of the Protocol                    | paragraph 2 of article 6 = 6.2 @Protocol
          para. 2 of art. 6                                           | para. 2 of art. 6 = 6.2
          paragraph 1 (b) of Article IX                               | paragraph 1 (b) of Article IX = 9.1.b
          paragraphs 1 and 2 of article 5                             | paragraphs 1 = 5.1; 2 of article 5 = 5.2
          paragraphs 1 to 3 of article 5                              | paragraphs 1 = 5.1; 3 of article 5 = 5.2,5.3
          subparagraph (a) of article 3                               | subparagraph (a) of article 3 = 3.a
          sub-paragraph (a) of article 3                              | sub-paragraph (a) of article 3 = 3.a
          subparagraph (b) of paragraph 2 of article 10               | subparagraph (b) of paragraph 2 of article 10 = 10.2.b
          paragraph 2 of article 6 and article 9                      | paragraph 2 of article 6 = 6.2; article 9 = 9
          Article VI of the Treaty                                    | Article VI = 6 @Treaty
          article I of the Treaty                                     | article I = 1 @Treaty
          Articles I and II                                           | Articles I = 1; II = 2
          Article I, paragraph 2                                      | Article I, paragraph 2 = 1.2
          Article I provides for inspections                          | Article I = 1
          Article XVI bis                                             | Article XVI bis = 16bis
          article 8 bis of the Rome Statute                           | article 8 bis = 8bis @Rome Statute
          articles 8bis and 15 ter                                    | articles 8bis = 8bis; 15 ter = 15ter
          article 8-bis (1)                                           | article 8-bis (1) = 8bis.1
          Article 1A(2) of the 1951 Convention                        | Article 1A(2) = 1.a.2 @1951 Convention
          article 1 F (b) of the Refugee Convention                   | article 1 F (b) = 1.f.b @Refugee Convention
          common article 3                                            | article 3 = 3
          the Convention’s article 18                                 | article 18 = 18 @Convention
          the Convention, in its article 18, says                     | article 18 = 18 @Convention
          the Palermo Protocol (article 9)                            | article 9 = 9 @Palermo Protocol
          the ‘Palermo Protocol,’ articles 9 and 10                   | articles 9 = 9; 10 = 10
          Palermo Protocol, art. 9                                    | art. 9 = 9 @Palermo Protocol
          Unlike the Convention, article 5 of the Protocol speaks     | article 5 = 5 @Protocol
          article 5 of the so-called ‘Palermo Protocol’               | article 5 = 5 @Palermo Protocol
          article 5 of the nearly universal U.N. Protocol             | article 5 = 5 @Protocol
          articles 5 and 6, respectively, of the Protocol             | articles 5 = 5 @Protocol; 6 = 6 @Protocol
          article 5 of the protocol acts as a shield                  | article 5 = 5
          Under international law, article 2 protects everyone        | article 2 = 2
          article 6 in national law                                   | article 6 = 6
          Article 5 may be invoked                                    | Article 5 = 5
          Under article 5 States Parties shall criminalize it         | article 5 = 5
          article\u00a05 of\u00a0the\u00a0Protocol                    | article\u00a05 = 5 @Protocol
          Articles\u00a05\u202fand\u00a06                             | Articles\u00a05 = 5; 6 = 6
          ARTICLE 17                                                  | ARTICLE 17 = 17
          """)
  void readsWhatIsCitedAndOfWhichTreaty(String text, String expected) {
    assertThat(rendered(unescaped(text))).isEqualTo(unescaped(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Under article 5, 12 countries reported                      | article 5 = 5
          Under article 18 and 20 states parties                      | article 18 = 18
          Under articles 5 and 7, 12 countries reported               | articles 5 = 5; 7 = 7
          In article 5 – 8 states said                                | article 5 = 5
          articles 5 and 2,000 other words                            | articles 5 = 5
          articles 5 and 60 per cent of states                        | articles 5 = 5
          article 5 (Italy)                                           | article 5 = 5
          article 19 (2011)                                           | article 19 = 19
          article 5 to the letter                                     | article 5 = 5
          article 5 and the Convention                                | article 5 = 5
          article 5, paragraph by paragraph                           | article 5 = 5
          article 2 of the law on the Convention                      |
          paragraph 4 of the resolution and article 2                 | article 2 = 2
          """)
  void endsTheCitationWhereNumbersMeanSomethingElse(String text, @Nullable String expected) {
    assertThat(rendered(text)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an article on trafficking",
        "the article I wrote for you",
        "the article I and others signed",
        "an Article I wrote",
        "an article Xi Jinping published",
        "an article in 2016",
        "a 2016 article",
        "in article 2016",
        "an article 5 days ago",
        "an article 27 October 2016",
        "an article 2,000 words long",
        "article 012",
        "article 5 per cent",
        "the articles of association",
        "definite article",
        "particle 5",
        "Art 21 opened in Bonn",
        "state-of-the-art 3 D printers",
        "liberal arts 2016",
        "paragraph 4 of the resolution",
        "paragraph 5 says",
        "paragraph 2 of that article",
        "point 3 of the plan",
        "Article L. 425 of the Labour Code",
        "article 301 of the Penal Code",
        "articles 301 and 302 of the country’s penal code",
        "article 7 of the Constitution",
        "the Constitution’s article 7",
        "Penal Code, article 301",
        "paragraph 1 of article 9 of the Constitution",
        "article 3 of the European Convention on Human Rights",
        "article 5 of Law 27 of 2004",
        "Unlike the Convention, article 7 of the Constitution",
        "Article",
        "Articles and paragraphs",
        "article , 5",
        "article and 5",
        "",
      })
  void takesNothingElseForCitation(String text) {
    assertThat(rendered(text)).isEmpty();
  }

  @Test
  void readsOnlyTheSentenceThatIsGiven() {
    String text = "Article 1. Article 2 of the Protocol. Article 3.";
    Span sentence = new Span(11, 37);
    List<Mention> mentions = CitationParser.parse(text, sentence, treaties(text));
    assertThat(mentions)
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.span()).isEqualTo(new Span(11, 20));
              assertThat(mention.text()).isEqualTo("Article 2");
              assertThat(mention.type()).isEqualTo(MentionType.PROVISION);
              assertThat(mention.by()).isEqualTo(CitationParser.BY);
              assertThat(mention.candidates()).isEmpty();
              assertThat(mention.citations().getFirst().treaty()).contains(new Span(28, 36));
            });
  }

  @Property
  void anyWordsAreReadWithSpansInOrderThatCoverTheirText(@ForAll("words") String text) {
    int end = 0;
    for (Mention mention : CitationParser.parse(text, new Span(0, text.length()), treaties(text))) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().of(text))
          .isEqualTo(mention.text())
          .isEqualTo(mention.text().strip());
      assertThat(mention.citations()).isNotEmpty();
      assertThat(mention.citations())
          .allSatisfy(
              citation ->
                  assertThat(citation.path())
                      .isNotEmpty()
                      .allMatch(step -> step.matches("[0-9]{1,3}(bis|ter)?|[a-z]|[ivx]+")));
      end = mention.span().end();
    }
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "article ",
            "Articles ",
            "art. ",
            "art ",
            "paragraph ",
            "paras. ",
            "sub-paragraph ",
            "§ ",
            "of ",
            "the ",
            "to ",
            "and ",
            "or ",
            ", ",
            ". ",
            "-",
            " – ",
            "(",
            ")",
            "(a)",
            "(2) ",
            "(iv) ",
            "1",
            "5 ",
            "6",
            "18 ",
            "999999999999 ",
            "I ",
            "IV ",
            "bis ",
            "A",
            "Protocol ",
            "Constitution ",
            "’s ",
            "٣ ",
            "per cent ",
            "\u00a0")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }

  private static String unescaped(String text) {
    return text.replace("\\u00a0", "\u00a0").replace("\\u202f", "\u202f");
  }

  private static String rendered(String text) {
    return CitationParser.parse(text, new Span(0, text.length()), treaties(text)).stream()
        .map(mention -> rendered(text, mention))
        .collect(Collectors.joining("; "));
  }

  private static String rendered(String text, Mention mention) {
    String paths =
        mention.citations().stream()
            .map(citation -> String.join(".", citation.path()))
            .collect(Collectors.joining(","));
    String treaty =
        mention.citations().getFirst().treaty().map(span -> " @" + span.of(text)).orElse("");
    assertThat(mention.span().of(text)).isEqualTo(mention.text());
    return mention.text() + " = " + paths + treaty;
  }

  private static List<Mention> treaties(String text) {
    List<Mention> treaties = new ArrayList<>();
    Matcher matcher = TREATY.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      treaties.add(
          new Mention(span, MentionType.TREATY, span.of(text), List.of(), List.of(), 1, "test"));
    }
    return treaties;
  }
}

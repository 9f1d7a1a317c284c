package org.pacta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Palermo Protocol | palermo-protocol
          Côte d’Ivoire | cote-divoire
          ‘Seal cracks’ – UN chief | seal-cracks-un-chief
          Ban Ki-moon | ban-ki-moon
          José Ángel Gurría | jose-angel-gurria
          A/RES/55/25 | a-res-55-25
          '  --Rome--  ' | rome
          ﬁrst №5 | first-no5
          Straße | straße
          Женева | женева
          日内瓦 | 日内瓦
          … | x
          '' | x
          """)
  void keepsLettersAndDigitsAndJoinsThemByHyphens(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Property
  void holdsNothingButSmallLettersDigitsAndSingleHyphens(@ForAll String name) {
    assertThat(Slug.of(name)).matches("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");
    assertThat(Slug.of(name)).isEqualTo(Slug.of(name).toLowerCase(java.util.Locale.ROOT));
  }

  @Property
  void leavesSlugAsItIs(@ForAll String name) {
    assertThat(Slug.of(Slug.of(name))).isEqualTo(Slug.of(name));
  }
}

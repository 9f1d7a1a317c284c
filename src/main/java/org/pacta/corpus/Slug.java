package org.pacta.corpus;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a name in an address: small letters of any script, digits and hyphens. */
public final class Slug {

  private Slug() {}

  /**
   * The slug of a name. Marks on letters fall away and every run of other characters becomes one
   * hyphen; a name without any letter or digit becomes {@code x}.
   */
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String slug =
        plain
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’‘]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "x" : slug;
  }
}

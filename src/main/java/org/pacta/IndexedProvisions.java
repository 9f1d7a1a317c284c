package org.pacta;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.authority.Identifiers;
import org.pacta.index.PassageFilter;
import org.pacta.index.PassageHit;
import org.pacta.index.PassageIndex;
import org.pacta.link.ProvisionSearch;

/**
 * Finds articles for the linker in the index; a paragraph that comes near stands for its article.
 */
record IndexedProvisions(PassageIndex index, Identifiers identifiers) implements ProvisionSearch {

  /** Passages to look at for each article wanted, since an article has several. */
  private static final int PASSAGES_PER_ARTICLE = 4;

  @Override
  public List<Candidate> nearest(float[] meaning, Collection<String> treaties, int most) {
    Set<String> slugs =
        Set.copyOf(
            treaties.stream().map(iri -> identifiers.keyOf("treaty", iri).orElseThrow()).toList());
    PassageFilter filter =
        new PassageFilter(
            Optional.of("treaty"), Optional.empty(), Optional.empty(), Map.of("treaty", slugs));
    Map<String, Candidate> nearest = new LinkedHashMap<>();
    for (PassageHit hit : index.byMeaning(meaning, filter, most * PASSAGES_PER_ARTICLE)) {
      String article = hit.passage().replaceAll("__para_.*$", "");
      String label = hit.label().replaceAll(", paragraph .*$", "") + " of the " + hit.title();
      nearest.putIfAbsent(article, new Candidate(article, label, hit.heading(), hit.score()));
    }
    return nearest.values().stream().limit(most).toList();
  }
}

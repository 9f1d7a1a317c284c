package org.pacta.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pacta.annotate.SentenceEncoder;
import org.pacta.authority.Authority;
import org.pacta.authority.Entity;
import org.pacta.authority.Identifiers;
import org.pacta.index.PassageFilter;
import org.pacta.index.PassageHit;
import org.pacta.index.PassageIndex;

/** Answers questions over the index. Safe for use by several threads. */
public final class Search {

  /** How many passages each way of looking contributes. */
  private static final int DEPTH = 400;

  private static final int NEAREST = 100;
  private static final int SNIPPET_CHARACTERS = 280;

  private final PassageIndex index;
  private final SentenceEncoder encoder;
  private final Supplier<Authority> authority;
  private final Identifiers identifiers;
  private final Function<String, String> labels;

  /**
   * @param index the passages
   * @param encoder the sentence model that the index was made with
   * @param authority what is known, as it is now
   * @param identifiers how addresses are made
   * @param labels the name of an entity by its address, for facets
   */
  public Search(
      PassageIndex index,
      SentenceEncoder encoder,
      Supplier<Authority> authority,
      Identifiers identifiers,
      Function<String, String> labels) {
    this.index = index;
    this.encoder = encoder;
    this.authority = authority;
    this.identifiers = identifiers;
    this.labels = labels;
  }

  /** The answer to a question. */
  public SearchResult search(SearchRequest request) {
    return switch (request.type()) {
      case STORY -> passages(request, "story", PassageHit::document);
      case PROVISION -> passages(request, "treaty", PassageHit::passage);
      case ENTITY -> entities(request);
    };
  }

  private SearchResult passages(
      SearchRequest request, String type, Function<PassageHit, String> unit) {
    PassageFilter filter =
        new PassageFilter(Optional.of(type), request.from(), request.to(), request.facets());
    List<RankFusion.Fused> ranked = ranked(request, filter, unit);
    Set<String> documents =
        ranked.stream().map(hit -> hit.passage().document()).collect(Collectors.toSet());
    boolean byWords = request.mode() != SearchRequest.Mode.MEANING;
    PassageIndex.Found found =
        request.query().isBlank()
            ? index.count("", Set.of(), filter)
            : index.count(byWords ? request.query() : NO_WORDS, documents, filter);
    long total = type.equals("story") ? found.total() : ranked.size();
    int first = (request.page() - 1) * request.size();
    List<SearchResult.Hit> hits =
        ranked.stream()
            .skip(first)
            .limit(request.size())
            .map(hit -> hit(request.query(), hit))
            .toList();
    boolean more = first + hits.size() < ranked.size();
    return new SearchResult(total, hits, facets(found), more);
  }

  /** Words that no text has, for counting only what was found by meaning. */
  private static final String NO_WORDS = "\uE000";

  private List<RankFusion.Fused> ranked(
      SearchRequest request, PassageFilter filter, Function<PassageHit, String> unit) {
    Map<String, List<PassageHit>> rankings = new LinkedHashMap<>();
    if (request.query().isBlank()) {
      rankings.put("latest", index.latest(filter, DEPTH));
      return RankFusion.fuse(rankings, unit);
    }
    if (request.mode() != SearchRequest.Mode.MEANING) {
      rankings.put("words", index.byWords(request.query(), filter, DEPTH));
    }
    if (request.mode() != SearchRequest.Mode.WORDS) {
      rankings.put("meaning", index.byMeaning(encoder.query(request.query()), filter, NEAREST));
    }
    List<RankFusion.Fused> ranked = RankFusion.fuse(rankings, unit);
    if (request.sort() == SearchRequest.Sort.DATE) {
      ranked.sort(Comparator.comparing((RankFusion.Fused hit) -> hit.passage().date()).reversed());
    }
    return ranked;
  }

  private SearchResult.Hit hit(String query, RankFusion.Fused fused) {
    PassageHit passage = fused.passage();
    boolean provision = passage.type().equals("treaty");
    String iri = provision ? passage.passage() : passage.document();
    String kind = provision ? "treaty" : "story";
    return new SearchResult.Hit(
        identifiers.keyOf(kind, iri).orElse(iri),
        iri,
        provision ? "provision" : "story",
        provision ? passage.title() + ", " + passage.label() : passage.title(),
        passage.date(),
        fused.score(),
        snippet(query, passage),
        passage.start(),
        passage.end(),
        List.copyOf(fused.why()));
  }

  private String snippet(String query, PassageHit passage) {
    String marked = query.isBlank() ? "" : index.snippet(query, passage);
    if (!marked.isEmpty()) {
      return marked;
    }
    String text = passage.text();
    int end = Math.min(text.length(), SNIPPET_CHARACTERS);
    int space = text.lastIndexOf(' ', end);
    String start =
        end == text.length() || space < 0
            ? text.substring(0, end)
            : text.substring(0, space) + " …";
    return start.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private Map<String, List<SearchResult.FacetValue>> facets(PassageIndex.Found found) {
    Map<String, List<SearchResult.FacetValue>> facets = new LinkedHashMap<>();
    found
        .facets()
        .forEach(
            (facet, counts) ->
                facets.put(
                    facet,
                    counts.stream()
                        .map(
                            count ->
                                new SearchResult.FacetValue(
                                    count.value(), label(facet, count.value()), count.count()))
                        .toList()));
    return facets;
  }

  private String label(String facet, String value) {
    return switch (facet) {
      case "source" -> value;
      case "sdg" -> labels.apply(Identifiers.SDG + value);
      case "provision" -> labels.apply(identifiers.of("treaty", value));
      default -> labels.apply(identifiers.of(facet, value));
    };
  }

  private SearchResult entities(SearchRequest request) {
    String wanted = request.query().strip().toLowerCase(Locale.ROOT);
    List<SearchResult.Hit> all = new ArrayList<>();
    for (Entity entity : authority.get().entities()) {
      entity.names().stream()
          .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
          .min(Comparator.comparingInt(String::length))
          .ifPresent(name -> all.add(entityHit(entity, name, wanted)));
    }
    all.sort(
        Comparator.comparingDouble(SearchResult.Hit::score)
            .reversed()
            .thenComparing(SearchResult.Hit::title));
    int first = (request.page() - 1) * request.size();
    List<SearchResult.Hit> hits = all.stream().skip(first).limit(request.size()).toList();
    return new SearchResult(all.size(), hits, Map.of(), first + hits.size() < all.size());
  }

  /** The share of the name that was asked for is the score: a whole name comes first. */
  private SearchResult.Hit entityHit(Entity entity, String name, String wanted) {
    return new SearchResult.Hit(
        identifiers.shortForm(entity.iri()),
        entity.iri(),
        entity.kind().path(),
        entity.label(),
        "",
        (double) wanted.length() / name.length(),
        name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
        0,
        0,
        List.of("name"));
  }
}

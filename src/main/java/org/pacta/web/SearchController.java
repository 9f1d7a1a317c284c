package org.pacta.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pacta.search.Search;
import org.pacta.search.SearchRequest;
import org.pacta.search.SearchResult;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Search: as JSON at {@code /api/search}, as a page at {@code /}. */
@Controller
class SearchController {

  private static final Set<String> FACETS =
      Set.of("topic", "place", "person", "organization", "treaty", "provision", "sdg", "source");
  private static final int PAGE_SIZE = 20;
  private static final double NANOS_PER_MILLI = 1e6;

  private final Search search;

  SearchController(Search search) {
    this.search = search;
  }

  @GetMapping("/api/search")
  @ResponseBody
  Map<String, Object> api(@RequestParam MultiValueMap<String, String> parameters) {
    SearchRequest request = request(parameters);
    long begin = System.nanoTime();
    SearchResult result = search.search(request);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("query", request.query());
    answer.put("mode", request.mode().name().toLowerCase(Locale.ROOT));
    answer.put("total", result.total());
    answer.put("took_ms", (System.nanoTime() - begin) / NANOS_PER_MILLI);
    answer.put("hits", result.hits().stream().map(SearchController::json).toList());
    answer.put("facets", result.facets());
    answer.put("next", result.more() ? request.page() + 1 : Optional.empty());
    return answer;
  }

  private static Map<String, Object> json(SearchResult.Hit hit) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", hit.id());
    json.put("iri", hit.iri());
    json.put("type", hit.type());
    json.put("title", hit.title());
    json.put("date", hit.date());
    json.put("score", hit.score());
    json.put("snippet", hit.snippet());
    json.put("passage", Map.of("start", hit.start(), "end", hit.end()));
    json.put("why", hit.why());
    return json;
  }

  @GetMapping("/")
  String page(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    SearchRequest request = request(parameters);
    SearchResult result = search.search(request);
    model.addAttribute("request", request);
    model.addAttribute("result", result);
    model.addAttribute("facetNames", List.of("topic", "treaty", "place", "organization", "sdg"));
    return "search";
  }

  private static SearchRequest request(MultiValueMap<String, String> parameters) {
    Map<String, Set<String>> facets = new TreeMap<>();
    for (String facet : FACETS) {
      List<String> values = parameters.getOrDefault(facet, List.of());
      List<String> given = values.stream().filter(value -> !value.isBlank()).toList();
      if (!given.isEmpty()) {
        facets.put(facet, Set.copyOf(given));
      }
    }
    return new SearchRequest(
        first(parameters, "q").orElse(""),
        choice(parameters, "type", SearchRequest.Type.STORY),
        choice(parameters, "mode", SearchRequest.Mode.HYBRID),
        day(parameters, "from"),
        day(parameters, "to"),
        facets,
        choice(parameters, "sort", SearchRequest.Sort.RELEVANCE),
        number(parameters, "page", 1),
        number(parameters, "size", PAGE_SIZE));
  }

  private static Optional<String> first(MultiValueMap<String, String> parameters, String name) {
    return Optional.ofNullable(parameters.getFirst(name)).filter(value -> !value.isBlank());
  }

  private static <E extends Enum<E>> E choice(
      MultiValueMap<String, String> parameters, String name, E standard) {
    Optional<String> given = first(parameters, name);
    if (given.isEmpty()) {
      return standard;
    }
    E[] choices = standard.getDeclaringClass().getEnumConstants();
    return Arrays.stream(choices)
        .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(given.get()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    name
                        + " must be one of "
                        + Arrays.toString(choices).toLowerCase(Locale.ROOT)
                        + ", not "
                        + given.get()));
  }

  private static Optional<LocalDate> day(MultiValueMap<String, String> parameters, String name) {
    Optional<String> given = first(parameters, name);
    try {
      return given.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          name + " must be a day as in 2016-10-27, not " + given.orElse(""), e);
    }
  }

  private static int number(MultiValueMap<String, String> parameters, String name, int standard) {
    Optional<String> given = first(parameters, name);
    try {
      return given.map(Integer::valueOf).orElse(standard);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          name + " must be a whole number, not " + given.orElse(""), e);
    }
  }
}

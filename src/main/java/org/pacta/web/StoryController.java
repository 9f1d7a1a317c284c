package org.pacta.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.pacta.authority.Identifiers;
import org.pacta.graph.GraphStore;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** One story: as JSON under {@code /api/stories}, as a page under {@code /stories}. */
@Controller
class StoryController {

  private static final String PREFIXES =
      """
      PREFIX schema: <https://schema.org/>
      PREFIX pacta: <https://w3id.org/pacta/ns#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      """;

  private static final String STORY =
      PREFIXES
          + """
          SELECT ?title ?date ?language ?url ?text WHERE {
            ?story schema:headline ?title ; schema:inLanguage ?language ; pacta:text ?text .
            OPTIONAL { ?story schema:datePublished ?date }
            OPTIONAL { ?story schema:url ?url }
          }
          """;

  private static final String PASSAGES =
      PREFIXES
          + """
          SELECT ?order ?kind ?start ?end ?text WHERE {
            ?story pacta:passage ?p .
            ?p pacta:order ?order ; pacta:passageKind ?kind ; pacta:start ?start ; pacta:end ?end ;
               pacta:text ?text .
          } ORDER BY ?order
          """;

  private static final String MENTIONS =
      PREFIXES
          + """
          SELECT ?start ?end ?text ?type ?entity (SAMPLE(?name) AS ?label) ?probability ?by WHERE {
            ?target oa:hasSource ?story ;
                    oa:hasSelector [ oa:start ?start ; oa:end ?end ] , [ oa:exact ?text ] .
            ?mention oa:hasTarget ?target ; a pacta:Mention ; pacta:mentionType ?type ;
                     pacta:probability ?probability ; pacta:foundBy ?by .
            OPTIONAL {
              ?mention oa:hasBody ?entity
              OPTIONAL { ?entity skos:prefLabel ?name FILTER (lang(?name) = "en") }
            }
          } GROUP BY ?start ?end ?text ?type ?entity ?probability ?by ORDER BY ?start
          """;

  private static final String PAST =
      PREFIXES
          + """
          SELECT ?iri ?title ?date WHERE {
            ?story pacta:pastStory ?iri . ?iri schema:headline ?title .
            OPTIONAL { ?iri schema:datePublished ?date }
          } ORDER BY DESC(?date)
          """;

  private static final String PROVISIONS =
      PREFIXES
          + """
          SELECT ?iri ?treaty ?eId ?heading ?score ?start ?end ?sentence
                 (GROUP_CONCAT(?reason; SEPARATOR = "; ") AS ?detail) WHERE {
            ?target oa:hasSource ?story ;
                    oa:hasSelector [ oa:start ?start ; oa:end ?end ] , [ oa:exact ?sentence ] .
            ?e oa:hasTarget ?target ; a pacta:Engagement ; oa:hasBody ?iri ; pacta:score ?score ;
               pacta:evidence [ pacta:detail ?reason ] .
            ?iri pacta:eId ?eId ; pacta:treaty [ skos:prefLabel ?treaty ] .
            OPTIONAL { ?iri pacta:heading|pacta:editorialHeading ?heading }
          } GROUP BY ?iri ?treaty ?eId ?heading ?score ?start ?end ?sentence ORDER BY DESC(?score) ?iri
          """;

  private final GraphStore graph;
  private final Identifiers identifiers;

  StoryController(GraphStore graph, Identifiers identifiers) {
    this.graph = graph;
    this.identifiers = identifiers;
  }

  @GetMapping("/api/stories/{date}/{slug}")
  @ResponseBody
  Map<String, Object> story(@PathVariable String date, @PathVariable String slug) {
    String key = date + "/" + slug;
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", key);
    answer.put("iri", identifiers.story(key));
    answer.putAll(head(key));
    answer.put("passages", rows(PASSAGES, key));
    answer.put("mentions", rows(MENTIONS, key));
    answer.put("pastStories", rows(PAST, key));
    return answer;
  }

  @GetMapping("/api/stories/{date}/{slug}/past-stories")
  @ResponseBody
  List<Map<String, Object>> pastStories(@PathVariable String date, @PathVariable String slug) {
    head(date + "/" + slug);
    return rows(PAST, date + "/" + slug);
  }

  @GetMapping("/api/stories/{date}/{slug}/provisions")
  @ResponseBody
  List<Map<String, Object>> provisions(@PathVariable String date, @PathVariable String slug) {
    head(date + "/" + slug);
    return rows(PROVISIONS, date + "/" + slug);
  }

  @GetMapping("/stories/{date}/{slug}")
  String page(@PathVariable String date, @PathVariable String slug, Model model) {
    String key = date + "/" + slug;
    model.addAttribute("story", head(key));
    model.addAttribute("passages", rows(PASSAGES, key));
    model.addAttribute("past", rows(PAST, key));
    model.addAttribute("provisions", rows(PROVISIONS, key));
    model.addAttribute("storyBase", identifiers.story(""));
    model.addAttribute("treatyBase", identifiers.treaty(""));
    return "story";
  }

  private Map<String, Object> head(String key) {
    return rows(STORY, key).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("story", key));
  }

  private List<Map<String, Object>> rows(String query, String key) {
    return Rows.of(
        graph.select(query, Map.of("story", NodeFactory.createURI(identifiers.story(key)))));
  }
}

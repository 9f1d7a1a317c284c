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

/** Treaties: as JSON under {@code /api/treaties}, as pages under {@code /treaties}. */
@Controller
class TreatyController {

  private static final String PREFIXES =
      """
      PREFIX schema: <https://schema.org/>
      PREFIX pacta: <https://w3id.org/pacta/ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      """;

  private static final String TREATIES =
      PREFIXES
          + """
          SELECT ?iri ?title ?label ?type ?adopted ?inForce ?source WHERE {
            ?iri a pacta:Treaty ; dct:title ?title ; skos:prefLabel ?label ;
                 pacta:instrumentType ?type .
            OPTIONAL { ?iri pacta:adoptedOn ?adopted }
            OPTIONAL { ?iri pacta:inForceOn ?inForce }
            OPTIONAL { ?iri pacta:officialSource ?source }
          } ORDER BY ?label
          """;

  private static final String PROVISIONS =
      PREFIXES
          + """
          SELECT ?eId ?kind ?number ?heading ?text ?closing WHERE {
            ?iri pacta:provision ?p .
            ?p pacta:eId ?eId ; pacta:provisionKind ?kind ; pacta:order ?order .
            OPTIONAL { ?p eli:number ?number }
            OPTIONAL { ?p pacta:heading|pacta:editorialHeading ?heading }
            OPTIONAL { ?p pacta:text ?text }
            OPTIONAL { ?p pacta:closingText ?closing }
          } ORDER BY ?order
          """;

  private static final String STORIES =
      PREFIXES
          + """
          SELECT DISTINCT ?iri ?title ?date WHERE {
            ?provision eli:has_part* ?part .
            ?iri pacta:engages ?part ; schema:headline ?title .
            OPTIONAL { ?iri schema:datePublished ?date }
          } ORDER BY DESC(?date)
          """;

  private final GraphStore graph;
  private final Identifiers identifiers;

  TreatyController(GraphStore graph, Identifiers identifiers) {
    this.graph = graph;
    this.identifiers = identifiers;
  }

  @GetMapping("/api/treaties")
  @ResponseBody
  List<Map<String, Object>> treaties() {
    return Rows.of(graph.select(TREATIES, Map.of()));
  }

  @GetMapping("/api/treaties/{slug}")
  @ResponseBody
  Map<String, Object> treaty(@PathVariable String slug) {
    Map<String, Object> answer = new LinkedHashMap<>(head(slug));
    answer.put("iri", identifiers.treaty(slug));
    answer.put("provisions", provisions(slug));
    return answer;
  }

  @GetMapping("/api/treaties/{slug}/{eId}")
  @ResponseBody
  Map<String, Object> provision(@PathVariable String slug, @PathVariable String eId) {
    head(slug);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("treaty", slug);
    answer.put("iri", identifiers.provision(slug, eId));
    List<Map<String, Object>> within =
        provisions(slug).stream().filter(part -> isWithin(eId, part)).toList();
    if (within.isEmpty()) {
      throw new NotFoundException("provision", slug + "/" + eId);
    }
    answer.putAll(within.getFirst());
    answer.put("parts", within.subList(1, within.size()));
    return answer;
  }

  private static boolean isWithin(String eId, Map<String, Object> part) {
    String own = String.valueOf(part.get("eId"));
    return own.equals(eId) || own.startsWith(eId + "__");
  }

  @GetMapping("/api/treaties/{slug}/{eId}/stories")
  @ResponseBody
  List<Map<String, Object>> stories(@PathVariable String slug, @PathVariable String eId) {
    provision(slug, eId);
    return Rows.of(
        graph.select(
            STORIES, Map.of("provision", NodeFactory.createURI(identifiers.provision(slug, eId)))));
  }

  @GetMapping("/treaties")
  String list(Model model) {
    model.addAttribute("treaties", treaties());
    model.addAttribute("treatyBase", identifiers.treaty(""));
    return "treaties";
  }

  @GetMapping("/treaties/{slug}")
  String page(@PathVariable String slug, Model model) {
    model.addAttribute("treaty", head(slug));
    model.addAttribute("provisions", provisions(slug));
    return "treaty";
  }

  private Map<String, Object> head(String slug) {
    return Rows.of(
            graph.select(TREATIES, Map.of("iri", NodeFactory.createURI(identifiers.treaty(slug)))))
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("treaty", slug));
  }

  private List<Map<String, Object>> provisions(String slug) {
    return Rows.of(
        graph.select(PROVISIONS, Map.of("iri", NodeFactory.createURI(identifiers.treaty(slug)))));
  }
}

package org.pacta.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.pacta.authority.Identifiers;
import org.pacta.corpus.RejectedDocumentException;
import org.pacta.corpus.Span;
import org.pacta.graph.GraphStore;
import org.pacta.graph.ProvisionText;
import org.pacta.link.Engagement;
import org.pacta.link.LinkedStory;
import org.pacta.link.StoryReader;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Understands a text that is submitted, and keeps nothing of it: {@code /api/annotate}, {@code
 * /api/link}, and the page {@code /link}.
 */
@Controller
class LinkController {

  private static final String WITH_PARTS =
      """
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      CONSTRUCT { ?s ?p ?o } WHERE { ?provision eli:has_part* ?s . ?s ?p ?o }
      """;

  private final StoryReader reader;
  private final PastedStories pasted;
  private final GraphStore graph;
  private final Identifiers identifiers;

  LinkController(
      StoryReader reader, PastedStories pasted, GraphStore graph, Identifiers identifiers) {
    this.reader = reader;
    this.pasted = pasted;
    this.graph = graph;
    this.identifiers = identifiers;
  }

  @PostMapping("/api/annotate")
  @ResponseBody
  Annotations annotate(@RequestHeader HttpHeaders headers, InputStream body)
      throws RejectedDocumentException, IOException {
    return Annotations.of(reader.read(pasted.of(headers, body)));
  }

  @PostMapping("/api/link")
  @ResponseBody
  ProvisionLinks link(@RequestHeader HttpHeaders headers, InputStream body)
      throws RejectedDocumentException, IOException {
    return links(reader.read(pasted.of(headers, body)));
  }

  @GetMapping("/link")
  String form() {
    return "link";
  }

  @PostMapping("/link")
  String page(@RequestParam(defaultValue = "") String text, Model model) {
    model.addAttribute("text", text);
    try {
      ProvisionLinks links = links(reader.read(pasted.ofText(text)));
      model.addAttribute("links", links.provisions());
      model.addAttribute("pieces", pieces(text, links.provisions()));
    } catch (RejectedDocumentException rejection) {
      model.addAttribute("fault", rejection.reason() + ". " + rejection.remedy());
    }
    return "link";
  }

  private ProvisionLinks links(LinkedStory story) {
    String text = story.annotated().story().text();
    return new ProvisionLinks(
        story.engagements().stream().map(engagement -> link(text, engagement)).toList());
  }

  private ProvisionLinks.ProvisionLink link(String text, Engagement engagement) {
    String iri = engagement.provision();
    String key = identifiers.keyOf("treaty", iri).orElseThrow();
    int slash = key.indexOf('/');
    Span span = engagement.span();
    return new ProvisionLinks.ProvisionLink(
        key.substring(0, slash),
        key.substring(slash + 1),
        iri,
        engagement.label(),
        engagement.score(),
        ProvisionText.of(
            graph
                .construct(WITH_PARTS, Map.of("provision", NodeFactory.createURI(iri)))
                .createResource(iri)),
        List.of(new ProvisionLinks.Sentence(span.start(), span.end(), span.of(text))),
        engagement.evidence());
  }

  /**
   * A stretch of the text as the page shows it.
   *
   * @param numbers which of the provisions it engages, from 1; none for what lies between
   */
  record Piece(String text, List<Integer> numbers) {}

  /** The text cut where sentences that engage something begin and end. */
  static List<Piece> pieces(String text, List<ProvisionLinks.ProvisionLink> links) {
    List<ProvisionLinks.Sentence> sentences =
        links.stream()
            .flatMap(link -> link.passages().stream())
            .distinct()
            .sorted(Comparator.comparingInt(ProvisionLinks.Sentence::start))
            .toList();
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (ProvisionLinks.Sentence sentence : sentences) {
      if (sentence.start() >= done) {
        pieces.add(new Piece(text.substring(done, sentence.start()), List.of()));
        pieces.add(new Piece(sentence.text(), numbers(sentence, links)));
        done = sentence.end();
      }
    }
    pieces.add(new Piece(text.substring(done), List.of()));
    return pieces;
  }

  private static List<Integer> numbers(
      ProvisionLinks.Sentence sentence, List<ProvisionLinks.ProvisionLink> links) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      boolean here =
          links.get(i).passages().stream()
              .anyMatch(other -> other.start() < sentence.end() && sentence.start() < other.end());
      if (here) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }
}

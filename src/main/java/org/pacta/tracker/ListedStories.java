package org.pacta.tracker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.pacta.authority.Identifiers;
import org.pacta.graph.GraphStore;

/** Finds stories by their title, so that a listed past story and the story itself become one. */
public final class ListedStories {

  private static final String BY_TITLE =
      """
      PREFIX schema: <https://schema.org/>
      SELECT ?story WHERE {
        ?story schema:headline ?headline .
        FILTER (STR(?headline) = ?title)
      }
      """;

  private final GraphStore graph;
  private final Identifiers identifiers;

  /**
   * @param graph where the stories are
   * @param identifiers how addresses are made
   */
  public ListedStories(GraphStore graph, Identifiers identifiers) {
    this.graph = graph;
    this.identifiers = identifiers;
  }

  /** A story with this title, one with a date before one that is only listed. */
  public Optional<String> withTitle(String title) {
    List<String> stories = stories(title);
    return stories.stream()
        .filter(iri -> !isUndated(iri))
        .findFirst()
        .or(() -> stories.stream().findFirst());
  }

  /** The undated story with this title, which a dated one would take the place of. */
  public Optional<String> undatedWithTitle(String title) {
    return stories(title).stream().filter(this::isUndated).findFirst();
  }

  private boolean isUndated(String iri) {
    return iri.startsWith(identifiers.story(StoryKeys.UNDATED + "/"));
  }

  private List<String> stories(String title) {
    Map<String, Node> values = Map.of("title", NodeFactory.createLiteralString(title));
    return graph.select(BY_TITLE, values).stream()
        .map(row -> row.get("story").getURI())
        .sorted()
        .toList();
  }
}

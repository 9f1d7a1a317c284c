package org.pacta.authority;

import java.util.Optional;

/**
 * The addresses that name things: {@code {base}/{kind}/{key}}.
 *
 * @param base the base without a slash at its end, such as {@code https://w3id.org/pacta/id}
 */
public record Identifiers(String base) {

  /** The base in which the project's own files are written. */
  public static final String DEFAULT_BASE = "https://w3id.org/pacta/id";

  /** The namespace that the United Nations gives to the goals and targets. */
  public static final String SDG = "http://metadata.un.org/sdg/";

  /** A resource of a kind. */
  public String of(String kind, String key) {
    return base + "/" + kind + "/" + key;
  }

  /** A story. */
  public String story(String key) {
    return of("story", key);
  }

  /** A treaty. */
  public String treaty(String slug) {
    return of("treaty", slug);
  }

  /** A provision of a treaty. */
  public String provision(String slug, String eId) {
    return of("treaty", slug + "/" + eId);
  }

  /** An entity of a kind. */
  public String entity(EntityKind kind, String key) {
    return of(kind.path(), key);
  }

  /** A graph that holds no document of its own, such as the log. */
  public String graph(String name) {
    return of("graph", name);
  }

  /** The key of a resource of a kind; empty when the address is none of that kind. */
  public Optional<String> keyOf(String kind, String iri) {
    String prefix = base + "/" + kind + "/";
    return iri.startsWith(prefix) ? Optional.of(iri.substring(prefix.length())) : Optional.empty();
  }

  /** What follows the base, or the namespace of the goals: the short form that facets show. */
  public String shortForm(String iri) {
    if (iri.startsWith(SDG)) {
      return iri.substring(SDG.length());
    }
    return iri.startsWith(base + "/") ? iri.substring(base.length() + 1) : iri;
  }
}

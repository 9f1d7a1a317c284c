package org.pacta.authority;

import java.util.List;

/**
 * Something that texts speak of.
 *
 * @param iri its address
 * @param kind what it is
 * @param label the name to show
 * @param names every name by which a text may call it, the label included
 */
public record Entity(String iri, EntityKind kind, String label, List<String> names) {

  /** Copies the list, so that an entity never changes. */
  public Entity {
    names = List.copyOf(names);
  }
}

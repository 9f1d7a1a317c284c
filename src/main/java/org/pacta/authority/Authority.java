package org.pacta.authority;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known before a text is read: the entities that authority files and treaties name. It is a
 * snapshot and never changes; a new one is made when treaties or files do.
 */
public final class Authority {

  private final Map<String, Entity> entities;
  private final Map<String, TreatyEntry> treaties;

  /**
   * @param entities every entity but the treaties
   * @param treaties the treaties with their provisions
   */
  public Authority(Collection<Entity> entities, Collection<TreatyEntry> treaties) {
    this.treaties =
        treaties.stream().collect(Collectors.toUnmodifiableMap(TreatyEntry::slug, t -> t));
    this.entities =
        Stream.concat(entities.stream(), treaties.stream().map(TreatyEntry::entity))
            .collect(Collectors.toUnmodifiableMap(Entity::iri, Function.identity()));
  }

  /** Every entity, treaties included, in no order. */
  public Collection<Entity> entities() {
    return entities.values();
  }

  /** An entity by its address. */
  public Optional<Entity> entity(String iri) {
    return Optional.ofNullable(entities.get(iri));
  }

  /** A goal or target by its code, such as {@code 16} or {@code 16.2}. */
  public Optional<Entity> sdg(String code) {
    return entity(Identifiers.SDG + code);
  }

  /** A treaty by its slug. */
  public Optional<TreatyEntry> treaty(String slug) {
    return Optional.ofNullable(treaties.get(slug));
  }

  /** The treaty that an entity is; empty when it is none. */
  public Optional<TreatyEntry> treatyOf(Entity entity) {
    return treaties.values().stream().filter(t -> t.entity().equals(entity)).findFirst();
  }

  /** The sorts of instruments that the treaties are, in lower case. */
  public List<String> instrumentTypes() {
    return treaties.values().stream().map(TreatyEntry::type).distinct().toList();
  }
}

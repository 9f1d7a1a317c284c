package org.pacta.authority;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that a text can speak of. */
public enum EntityKind {
  /** A human being. */
  PERSON,
  /** A body of people: an organ, an agency, a company, a movement. */
  ORGANIZATION,
  /** A state, a territory, a region or a town. */
  PLACE,
  /** Something that happened or is held. */
  EVENT,
  /** A treaty as a whole. */
  TREATY,
  /** A Sustainable Development Goal or target. */
  SDG,
  /** A subject of the topic scheme. */
  TOPIC;

  /** The part of an address that names the kind, such as {@code person}. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that an address names; empty when it names none. */
  public static Optional<EntityKind> ofPath(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
  }
}

package org.pacta.annotate;

import java.util.Locale;
import org.pacta.authority.EntityKind;

/** What a mention speaks of. */
public enum MentionType {
  /** A human being. */
  PERSON,
  /** A body of people. */
  ORGANIZATION,
  /** A place. */
  PLACE,
  /** Something that happened or is held. */
  EVENT,
  /** A treaty, by name or as "the Protocol". */
  TREATY,
  /** A citation of a treaty's provision. */
  PROVISION,
  /** A Sustainable Development Goal or target. */
  SDG,
  /** A subject of the topic scheme. */
  TOPIC;

  /** The name in small letters, as interfaces write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static MentionType of(EntityKind kind) {
    return valueOf(kind.name());
  }
}

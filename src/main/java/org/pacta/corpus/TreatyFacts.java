package org.pacta.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers a treaty's facts while its metadata is read, in whatever order they come. */
final class TreatyFacts {

  private Optional<String> slug = Optional.empty();
  private String type = "treaty";
  private Optional<String> title = Optional.empty();
  private Optional<String> shortTitle = Optional.empty();
  private final List<String> aliases = new ArrayList<>();
  private final List<String> acronyms = new ArrayList<>();
  private Optional<String> parent = Optional.empty();
  private final List<Treaty.Event> events = new ArrayList<>();
  private Optional<String> depositary = Optional.empty();
  private Optional<Treaty.Registration> registration = Optional.empty();
  private Optional<String> officialSource = Optional.empty();
  private final List<String> topics = new ArrayList<>();
  private final List<Treaty.Definition> definitions = new ArrayList<>();
  private Optional<String> checkedAgainst = Optional.empty();

  void slug(String value) {
    slug = Optional.of(value);
  }

  void type(String value) {
    type = value;
  }

  void alias(String kind, String value) {
    switch (kind) {
      case "title" -> title = Optional.of(value);
      case "short" -> shortTitle = Optional.of(value);
      case "acronym" -> acronyms.add(value);
      default -> aliases.add(value);
    }
  }

  void parent(String value) {
    parent = Optional.of(value);
  }

  void event(Treaty.Event value) {
    events.add(value);
  }

  void depositary(String value) {
    depositary = Optional.of(value);
  }

  void registration(Treaty.Registration value) {
    registration = Optional.of(value);
  }

  void officialSource(String value) {
    officialSource = Optional.of(value);
  }

  void topic(String value) {
    topics.add(value);
  }

  void definition(Treaty.Definition value) {
    definitions.add(value);
  }

  void checkedAgainst(String value) {
    checkedAgainst = Optional.of(value);
  }

  /**
   * @throws RejectedDocumentException when the treaty lacks its slug or its title, or defines a
   *     term in a provision that it does not have
   */
  Treaty treaty(Source source, List<Provision> provisions) throws RejectedDocumentException {
    String named =
        title.orElseThrow(
            () ->
                new RejectedDocumentException(
                    source.name(),
                    "FRBRWork",
                    "the treaty has no title",
                    "Add <FRBRalias name=\"title\" value=\"…\"/>."));
    String key =
        slug.filter(value -> value.matches("[a-z0-9]+(-[a-z0-9]+)*"))
            .orElseThrow(
                () ->
                    new RejectedDocumentException(
                        source.name(),
                        "FRBRWork",
                        "the treaty has no slug of lower-case letters, digits and hyphens",
                        "Add <FRBRname value=\"…\"/>."));
    Treaty treaty =
        new Treaty(
            source,
            key,
            type,
            named,
            shortTitle.orElse(named),
            aliases,
            acronyms,
            parent,
            events,
            depositary,
            registration,
            officialSource,
            topics,
            definitions,
            checkedAgainst,
            provisions);
    requireDefiningProvisions(treaty);
    return treaty;
  }

  private static void requireDefiningProvisions(Treaty treaty) throws RejectedDocumentException {
    for (Treaty.Definition definition : treaty.definitions()) {
      if (treaty.allProvisions().noneMatch(p -> p.eId().equals(definition.eId()))) {
        throw new RejectedDocumentException(
            treaty.source().name(),
            "definition of \"" + definition.term() + "\"",
            "the treaty has no provision " + definition.eId(),
            "Name the eId of the provision that defines the term.");
      }
    }
  }
}

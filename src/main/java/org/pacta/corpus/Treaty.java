package org.pacta.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A treaty: its facts and its provisions, as restated in this project's own words.
 *
 * @param source where it came from
 * @param slug its key in the catalogue, such as {@code trafficking-protocol}
 * @param type the sort of instrument in lower case: {@code convention}, {@code protocol}, …
 * @param title the official title
 * @param shortTitle the name that a heading would use
 * @param aliases other names that people use for it
 * @param acronyms its acronyms
 * @param parent the slug of the instrument that it supplements, if any
 * @param events its dates, in order
 * @param depositary who keeps the original, if known
 * @param registration its registration with the United Nations, if certain
 * @param officialSource the address of the authentic text or its status page, if certain
 * @param topics slugs of its subjects
 * @param definitions the terms it defines
 * @param checkedAgainst the authentic text against which each restatement was checked, if it was
 * @param provisions the outermost provisions, in order
 */
public record Treaty(
    Source source,
    String slug,
    String type,
    String title,
    String shortTitle,
    List<String> aliases,
    List<String> acronyms,
    Optional<String> parent,
    List<Event> events,
    Optional<String> depositary,
    Optional<Registration> registration,
    Optional<String> officialSource,
    List<String> topics,
    List<Definition> definitions,
    Optional<String> checkedAgainst,
    List<Provision> provisions)
    implements CorpusDocument {

  /**
   * Something that happened to the treaty on a day.
   *
   * @param type {@code adopted}, {@code opened} or {@code inForce}
   * @param date the day
   * @param place where, if it has a place
   */
  public record Event(String type, LocalDate date, Optional<String> place) {}

  /**
   * Registration in the United Nations Treaty Series.
   *
   * @param volume the volume
   * @param number the registration number
   */
  public record Registration(int volume, int number) {}

  /**
   * A term and the provision that defines it.
   *
   * @param term the term
   * @param eId the provision
   */
  public record Definition(String term, String eId) {}

  /** Copies the lists, so that a treaty never changes. */
  public Treaty {
    aliases = List.copyOf(aliases);
    acronyms = List.copyOf(acronyms);
    events = List.copyOf(events);
    topics = List.copyOf(topics);
    definitions = List.copyOf(definitions);
    provisions = List.copyOf(provisions);
  }

  /** Every provision at every depth, in reading order. */
  public Stream<Provision> allProvisions() {
    return provisions.stream().flatMap(Provision::all);
  }
}

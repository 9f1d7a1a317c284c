package org.pacta.authority;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms in which the graph is written; {@code ontology/pacta.ttl} defines Pacta's own. */
public final class Vocabulary {

  /** Pacta's own namespace. */
  public static final String PACTA = "https://w3id.org/pacta/ns#";

  /** The namespace of schema.org. */
  public static final String SCHEMA = "https://schema.org/";

  /** The European Legislation Identifier's namespace. */
  public static final String ELI = "http://data.europa.eu/eli/ontology#";

  // Classes
  public static final Resource STORY = resource(SCHEMA + "NewsArticle");
  public static final Resource PERSON = resource(SCHEMA + "Person");
  public static final Resource PASSAGE = resource(PACTA + "Passage");
  public static final Resource TREATY = resource(PACTA + "Treaty");
  public static final Resource PROVISION = resource(PACTA + "Provision");
  public static final Resource EVENT_OF_TREATY = resource(PACTA + "TreatyEvent");
  public static final Resource DEFINED_TERM = resource(PACTA + "DefinedTerm");
  public static final Resource MENTION = resource(PACTA + "Mention");
  public static final Resource ENGAGEMENT = resource(PACTA + "Engagement");
  public static final Resource EVIDENCE = resource(PACTA + "Evidence");
  public static final Resource PLACE = resource(PACTA + "Place");
  public static final Resource ORGANIZATION = resource(PACTA + "Organization");
  public static final Resource SDG_GOAL = resource(PACTA + "SdgGoal");
  public static final Resource SDG_TARGET = resource(PACTA + "SdgTarget");
  public static final Resource LEGAL_RESOURCE = resource(ELI + "LegalResource");
  public static final Resource LEGAL_SUBDIVISION = resource(ELI + "LegalResourceSubdivision");

  // Documents
  public static final Property SEQUENCE = property(PACTA + "sequence");
  public static final Property LAST_SEQUENCE = property(PACTA + "lastSequence");
  public static final Property CONTENT_HASH = property(PACTA + "contentHash");
  public static final Property SOURCE_NAME = property(PACTA + "sourceName");
  public static final Property DOCUMENT_KIND = property(PACTA + "documentKind");
  public static final Property INGESTED_AT = property(PACTA + "ingestedAt");
  public static final Property DELETED = property(PACTA + "deleted");

  // Stories
  public static final Property HEADLINE = property(SCHEMA + "headline");
  public static final Property DATE_PUBLISHED = property(SCHEMA + "datePublished");
  public static final Property IN_LANGUAGE = property(SCHEMA + "inLanguage");
  public static final Property URL = property(SCHEMA + "url");
  public static final Property ABOUT = property(SCHEMA + "about");
  public static final Property MENTIONS = property(SCHEMA + "mentions");
  public static final Property TEXT = property(PACTA + "text");
  public static final Property HAS_PASSAGE = property(PACTA + "passage");
  public static final Property PASSAGE_KIND = property(PACTA + "passageKind");
  public static final Property ORDER = property(PACTA + "order");
  public static final Property START = property(PACTA + "start");
  public static final Property END = property(PACTA + "end");
  public static final Property PAST_STORY = property(PACTA + "pastStory");
  public static final Property LISTED_BY = property(PACTA + "listedBy");
  public static final Property ENGAGES = property(PACTA + "engages");

  // Annotations
  public static final Property SURFACE_TYPE = property(PACTA + "mentionType");
  public static final Property PROBABILITY = property(PACTA + "probability");
  public static final Property FOUND_BY = property(PACTA + "foundBy");
  public static final Property SCORE = property(PACTA + "score");
  public static final Property HAS_EVIDENCE = property(PACTA + "evidence");
  public static final Property SIGNAL = property(PACTA + "signal");
  public static final Property WEIGHT = property(PACTA + "weight");
  public static final Property DETAIL = property(PACTA + "detail");

  // Treaties
  public static final Property INSTRUMENT_TYPE = property(PACTA + "instrumentType");
  public static final Property SUPPLEMENTS = property(PACTA + "supplements");
  public static final Property TREATY_EVENT = property(PACTA + "event");
  public static final Property EVENT_TYPE = property(PACTA + "eventType");
  public static final Property EVENT_DATE = property(PACTA + "date");
  public static final Property EVENT_PLACE = property(PACTA + "placeName");
  public static final Property ADOPTED_ON = property(PACTA + "adoptedOn");
  public static final Property IN_FORCE_ON = property(PACTA + "inForceOn");
  public static final Property DEPOSITARY = property(PACTA + "depositary");
  public static final Property UNTS_VOLUME = property(PACTA + "untsVolume");
  public static final Property UNTS_NUMBER = property(PACTA + "untsNumber");
  public static final Property OFFICIAL_SOURCE = property(PACTA + "officialSource");
  public static final Property CHECKED_AGAINST = property(PACTA + "checkedAgainst");
  public static final Property DEFINES = property(PACTA + "defines");
  public static final Property DEFINED_IN = property(PACTA + "definedIn");
  public static final Property HAS_PROVISION = property(PACTA + "provision");
  public static final Property HAS_PART = property(ELI + "has_part");
  public static final Property IS_PART_OF = property(ELI + "is_part_of");
  public static final Property IN_TREATY = property(PACTA + "treaty");
  public static final Property E_ID = property(PACTA + "eId");
  public static final Property PROVISION_KIND = property(PACTA + "provisionKind");
  public static final Property NUMBER = property(ELI + "number");
  public static final Property HEADING = property(PACTA + "heading");
  public static final Property EDITORIAL_HEADING = property(PACTA + "editorialHeading");
  public static final Property CLOSING_TEXT = property(PACTA + "closingText");

  // Names
  public static final Property ACRONYM = property(PACTA + "acronym");
  public static final Property OFFICIAL_NAME = property(PACTA + "officialName");
  public static final Property FORMER_NAME = property(PACTA + "formerName");
  public static final Property DEMONYM = property(PACTA + "demonym");

  private Vocabulary() {}

  private static Resource resource(String iri) {
    return ResourceFactory.createResource(iri);
  }

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }
}

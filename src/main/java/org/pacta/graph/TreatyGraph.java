package org.pacta.graph;

import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.pacta.authority.Identifiers;
import org.pacta.authority.Vocabulary;
import org.pacta.corpus.Provision;
import org.pacta.corpus.Slug;
import org.pacta.corpus.Treaty;

/** Writes a treaty as RDF: ELI for its structure, Pacta's own terms for its facts. */
public final class TreatyGraph {

  private static final String ENGLISH = "en";

  private final Identifiers identifiers;

  /**
   * @param identifiers how addresses are made
   */
  public TreatyGraph(Identifiers identifiers) {
    this.identifiers = identifiers;
  }

  /** The triples of a treaty and all its provisions. */
  public Model write(Treaty treaty) {
    Model model = ModelFactory.createDefaultModel();
    Resource subject = model.createResource(identifiers.treaty(treaty.slug()));
    writeNames(subject, treaty);
    writeFacts(subject, treaty);
    treaty.events().forEach(event -> writeEvent(subject, event));
    treaty.definitions().forEach(definition -> writeDefinition(subject, treaty, definition));
    new ProvisionWriter(subject, treaty.slug()).writeAll(subject, treaty.provisions());
    return model;
  }

  private static void writeNames(Resource subject, Treaty treaty) {
    subject
        .addProperty(RDF.type, Vocabulary.TREATY)
        .addProperty(RDF.type, Vocabulary.LEGAL_RESOURCE)
        .addProperty(DCTerms.title, treaty.title(), ENGLISH)
        .addProperty(SKOS.prefLabel, treaty.shortTitle(), ENGLISH);
    treaty.aliases().forEach(alias -> subject.addProperty(SKOS.altLabel, alias, ENGLISH));
    treaty.acronyms().forEach(acronym -> subject.addProperty(Vocabulary.ACRONYM, acronym));
  }

  private void writeFacts(Resource subject, Treaty treaty) {
    Model model = subject.getModel();
    subject.addProperty(Vocabulary.INSTRUMENT_TYPE, treaty.type());
    treaty
        .parent()
        .ifPresent(
            parent ->
                subject.addProperty(
                    Vocabulary.SUPPLEMENTS, model.createResource(identifiers.treaty(parent))));
    treaty.depositary().ifPresent(name -> subject.addProperty(Vocabulary.DEPOSITARY, name));
    treaty
        .registration()
        .ifPresent(
            registration -> {
              integer(subject, Vocabulary.UNTS_VOLUME, registration.volume());
              integer(subject, Vocabulary.UNTS_NUMBER, registration.number());
            });
    treaty
        .officialSource()
        .ifPresent(
            address ->
                subject.addProperty(Vocabulary.OFFICIAL_SOURCE, model.createResource(address)));
    treaty
        .topics()
        .forEach(
            topic ->
                subject.addProperty(
                    Vocabulary.ABOUT, model.createResource(identifiers.of("topic", topic))));
    treaty
        .checkedAgainst()
        .ifPresent(text -> subject.addProperty(Vocabulary.CHECKED_AGAINST, text));
  }

  private static void writeEvent(Resource subject, Treaty.Event event) {
    Resource node = subject.getModel().createResource(subject.getURI() + "#" + event.type());
    subject.addProperty(Vocabulary.TREATY_EVENT, node);
    node.addProperty(RDF.type, Vocabulary.EVENT_OF_TREATY)
        .addProperty(Vocabulary.EVENT_TYPE, event.type());
    date(node, Vocabulary.EVENT_DATE, event);
    event.place().ifPresent(place -> node.addProperty(Vocabulary.EVENT_PLACE, place));
    switch (event.type()) {
      case "adopted" -> date(subject, Vocabulary.ADOPTED_ON, event);
      case "inForce" -> date(subject, Vocabulary.IN_FORCE_ON, event);
      default -> {
        // Other events are found through the event alone.
      }
    }
  }

  private static void date(Resource subject, Property property, Treaty.Event event) {
    subject.addProperty(property, event.date().toString(), XSDDatatype.XSDdate);
  }

  private void writeDefinition(Resource subject, Treaty treaty, Treaty.Definition definition) {
    Model model = subject.getModel();
    Resource node = model.createResource(subject.getURI() + "#term-" + Slug.of(definition.term()));
    subject.addProperty(Vocabulary.DEFINES, node);
    node.addProperty(RDF.type, Vocabulary.DEFINED_TERM)
        .addProperty(SKOS.prefLabel, definition.term(), ENGLISH)
        .addProperty(
            Vocabulary.DEFINED_IN,
            model.createResource(identifiers.provision(treaty.slug(), definition.eId())));
  }

  private static void integer(Resource subject, Property property, int value) {
    subject.addProperty(property, Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** Writes provisions in reading order, which it counts. */
  private final class ProvisionWriter {

    private final Resource treaty;
    private final String slug;
    private int order;

    ProvisionWriter(Resource treaty, String slug) {
      this.treaty = treaty;
      this.slug = slug;
    }

    void writeAll(Resource whole, List<Provision> provisions) {
      for (Provision provision : provisions) {
        write(whole, provision);
      }
    }

    private void write(Resource whole, Provision provision) {
      Resource node =
          treaty.getModel().createResource(identifiers.provision(slug, provision.eId()));
      whole.addProperty(Vocabulary.HAS_PART, node);
      treaty.addProperty(Vocabulary.HAS_PROVISION, node);
      node.addProperty(RDF.type, Vocabulary.PROVISION)
          .addProperty(RDF.type, Vocabulary.LEGAL_SUBDIVISION)
          .addProperty(Vocabulary.IS_PART_OF, whole)
          .addProperty(Vocabulary.IN_TREATY, treaty)
          .addProperty(Vocabulary.E_ID, provision.eId())
          .addProperty(Vocabulary.PROVISION_KIND, provision.kind().name().toLowerCase(Locale.ROOT));
      order++;
      integer(node, Vocabulary.ORDER, order);
      provision.number().ifPresent(number -> node.addProperty(Vocabulary.NUMBER, number));
      provision.heading().ifPresent(heading -> writeHeading(node, heading));
      words(node, Vocabulary.TEXT, provision.text());
      words(node, Vocabulary.CLOSING_TEXT, provision.closing());
      writeAll(node, provision.parts());
    }

    private static void writeHeading(Resource node, Provision.Heading heading) {
      Property property = heading.editorial() ? Vocabulary.EDITORIAL_HEADING : Vocabulary.HEADING;
      node.addProperty(property, heading.text(), ENGLISH);
    }

    private static void words(Resource node, Property property, String text) {
      if (!text.isEmpty()) {
        node.addProperty(property, text, ENGLISH);
      }
    }
  }
}

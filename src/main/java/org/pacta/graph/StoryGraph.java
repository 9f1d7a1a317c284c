package org.pacta.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.pacta.annotate.Mention;
import org.pacta.annotate.MentionType;
import org.pacta.authority.Entity;
import org.pacta.authority.Identifiers;
import org.pacta.authority.Vocabulary;
import org.pacta.corpus.Passage;
import org.pacta.corpus.Span;
import org.pacta.corpus.Story;
import org.pacta.link.Engagement;
import org.pacta.link.Evidence;
import org.pacta.link.LinkedMention;
import org.pacta.link.LinkedStory;
import org.pacta.link.Referent;

/**
 * Writes a story as RDF: schema.org for the story, Web Annotation for mentions and engagements.
 * Every node has an address made from the story's, so the same story gives the same triples.
 */
public final class StoryGraph {

  private final Identifiers identifiers;
  private final Run run;

  /**
   * @param identifiers how addresses are made
   * @param run what made the triples
   */
  public StoryGraph(Identifiers identifiers, Run run) {
    this.identifiers = identifiers;
    this.run = run;
  }

  /**
   * The triples of a story.
   *
   * @param key the story's key
   * @param linked the story
   * @param pastStories the addresses of the earlier stories that it lists
   * @param listedBy the address of the story that lists this one, when that is all that is known
   */
  public Model write(
      String key, LinkedStory linked, List<String> pastStories, Optional<String> listedBy) {
    Model model = ModelFactory.createDefaultModel();
    Story story = linked.annotated().story();
    Resource subject = model.createResource(identifiers.story(key));
    writeStory(subject, story);
    writePassages(subject, story);
    linked.topics().forEach(topic -> subject.addProperty(Vocabulary.ABOUT, topic(model, topic)));
    writeMentions(subject, linked.mentions());
    writeEngagements(subject, story.text(), linked.engagements());
    pastStories.forEach(
        past -> subject.addProperty(Vocabulary.PAST_STORY, model.createResource(past)));
    listedBy.ifPresent(
        lister -> subject.addProperty(Vocabulary.LISTED_BY, model.createResource(lister)));
    writeRun(subject);
    return model;
  }

  private static Resource topic(Model model, Entity topic) {
    return model.createResource(topic.iri());
  }

  private static void writeStory(Resource subject, Story story) {
    subject
        .addProperty(RDF.type, Vocabulary.STORY)
        .addProperty(Vocabulary.HEADLINE, story.title(), story.language())
        .addProperty(Vocabulary.IN_LANGUAGE, story.language())
        .addProperty(Vocabulary.TEXT, story.text());
    story
        .date()
        .ifPresent(
            date ->
                subject.addProperty(
                    Vocabulary.DATE_PUBLISHED, date.toString(), XSDDatatype.XSDdate));
    story
        .url()
        .ifPresent(
            url -> subject.addProperty(Vocabulary.URL, subject.getModel().createResource(url)));
  }

  private static void writePassages(Resource subject, Story story) {
    int order = 0;
    for (Passage passage : story.passages()) {
      order++;
      Resource node = part(subject, "p" + order);
      subject.addProperty(Vocabulary.HAS_PASSAGE, node);
      node.addProperty(RDF.type, Vocabulary.PASSAGE)
          .addProperty(Vocabulary.PASSAGE_KIND, kind(passage))
          .addProperty(Vocabulary.TEXT, story.textOf(passage));
      integer(node, Vocabulary.ORDER, order);
      integer(node, Vocabulary.START, passage.span().start());
      integer(node, Vocabulary.END, passage.span().end());
    }
  }

  private static String kind(Passage passage) {
    return switch (passage.kind()) {
      case PARAGRAPH -> "paragraph";
      case LIST_ITEM -> "list-item";
    };
  }

  private static void writeMentions(Resource subject, List<LinkedMention> mentions) {
    int order = 0;
    for (LinkedMention linked : mentions) {
      order++;
      Mention mention = linked.mention();
      Resource node = part(subject, "m" + order);
      node.addProperty(RDF.type, OA.Annotation)
          .addProperty(RDF.type, Vocabulary.MENTION)
          .addProperty(OA.motivatedBy, OA.identifying)
          .addProperty(Vocabulary.SURFACE_TYPE, mention.type().label())
          .addProperty(Vocabulary.FOUND_BY, mention.by());
      decimal(node, Vocabulary.PROBABILITY, mention.probability());
      writeTarget(subject, node, mention.span(), mention.text());
      for (Referent referent : linked.referents()) {
        Resource entity = subject.getModel().createResource(referent.iri());
        node.addProperty(OA.hasBody, entity);
        subject.addProperty(Vocabulary.MENTIONS, entity);
        if (!referent.known()) {
          entity
              .addProperty(RDF.type, extractedType(subject.getModel(), mention.type()))
              .addProperty(SKOS.prefLabel, referent.label(), "en");
        }
      }
    }
  }

  private static Resource extractedType(Model model, MentionType type) {
    return switch (type) {
      case PERSON -> Vocabulary.PERSON;
      case ORGANIZATION -> model.createResource(Vocabulary.SCHEMA + "Organization");
      case EVENT -> model.createResource(Vocabulary.SCHEMA + "Event");
      default -> model.createResource(Vocabulary.SCHEMA + "Place");
    };
  }

  private void writeEngagements(Resource subject, String text, List<Engagement> engagements) {
    int order = 0;
    for (Engagement engagement : engagements) {
      order++;
      Resource node = part(subject, "e" + order);
      Resource provision = subject.getModel().createResource(engagement.provision());
      subject.addProperty(Vocabulary.ENGAGES, provision);
      node.addProperty(RDF.type, OA.Annotation)
          .addProperty(RDF.type, Vocabulary.ENGAGEMENT)
          .addProperty(OA.motivatedBy, OA.linking)
          .addProperty(OA.hasBody, provision)
          .addProperty(
              Prov.WAS_GENERATED_BY, subject.getModel().createResource(run.iri(identifiers)));
      decimal(node, Vocabulary.SCORE, engagement.score());
      writeTarget(subject, node, engagement.span(), engagement.span().of(text));
      writeEvidence(node, engagement.evidence());
    }
  }

  private static void writeEvidence(Resource engagement, List<Evidence> evidence) {
    int order = 0;
    for (Evidence reason : evidence) {
      order++;
      Resource node = engagement.getModel().createResource(engagement.getURI() + "-v" + order);
      engagement.addProperty(Vocabulary.HAS_EVIDENCE, node);
      node.addProperty(RDF.type, Vocabulary.EVIDENCE)
          .addProperty(Vocabulary.SIGNAL, reason.signal())
          .addProperty(Vocabulary.DETAIL, reason.detail());
      decimal(node, Vocabulary.WEIGHT, reason.weight());
    }
  }

  /** The stretch of text that an annotation is on (Web Annotation, sections 4.2.4 and 4.2.5). */
  private static void writeTarget(Resource story, Resource annotation, Span span, String exact) {
    Model model = story.getModel();
    Resource target = model.createResource(annotation.getURI() + "-target");
    Resource position = model.createResource(annotation.getURI() + "-position");
    Resource quote = model.createResource(annotation.getURI() + "-quote");
    annotation.addProperty(OA.hasTarget, target);
    target
        .addProperty(RDF.type, OA.SpecificResource)
        .addProperty(OA.hasSource, story)
        .addProperty(OA.hasSelector, position)
        .addProperty(OA.hasSelector, quote);
    position.addProperty(RDF.type, OA.TextPositionSelector);
    position.addLiteral(OA.start, nonNegative(model, span.start()));
    position.addLiteral(OA.end, nonNegative(model, span.end()));
    quote.addProperty(RDF.type, OA.TextQuoteSelector).addProperty(OA.exact, exact);
  }

  private static Literal nonNegative(Model model, int value) {
    return model.createTypedLiteral(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  private void writeRun(Resource subject) {
    Resource activity = subject.getModel().createResource(run.iri(identifiers));
    subject.addProperty(Prov.WAS_GENERATED_BY, activity);
    activity
        .addProperty(RDF.type, Prov.ACTIVITY)
        .addProperty(RDFS.label, "Pacta pipeline " + run.version());
    run.models().forEach(model -> activity.addProperty(RDFS.comment, model));
  }

  private static Resource part(Resource subject, String name) {
    return subject.getModel().createResource(subject.getURI() + "#" + name);
  }

  private static void integer(Resource subject, Property property, int value) {
    subject.addProperty(property, Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private static void decimal(Resource subject, Property property, double value) {
    subject.addProperty(
        property, String.format(Locale.ROOT, "%.4f", value), XSDDatatype.XSDdecimal);
  }
}

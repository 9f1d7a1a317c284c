package org.pacta.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Makes an {@link Authority} from the graph of the authority files and treaties. */
public final class AuthorityReader {

  private static final String ENGLISH = "en";

  /** What a resource must be typed as to be an entity, and the kind that this makes it. */
  private static final Map<Resource, EntityKind> KINDS =
      Map.of(
          Vocabulary.PLACE, EntityKind.PLACE,
          Vocabulary.ORGANIZATION, EntityKind.ORGANIZATION,
          Vocabulary.SDG_GOAL, EntityKind.SDG,
          Vocabulary.SDG_TARGET, EntityKind.SDG);

  private static final List<Property> NAMES =
      List.of(
          SKOS.prefLabel,
          SKOS.altLabel,
          Vocabulary.ACRONYM,
          Vocabulary.OFFICIAL_NAME,
          Vocabulary.FORMER_NAME,
          Vocabulary.DEMONYM,
          DCTerms.title);

  private static final Pattern NUMBER = Pattern.compile("(.*?)((?:bis|ter|quater)?)");

  private final Identifiers identifiers;

  /**
   * @param identifiers how addresses are made
   */
  public AuthorityReader(Identifiers identifiers) {
    this.identifiers = identifiers;
  }

  /**
   * Reads every entity and treaty.
   *
   * @param model the union of all graphs, within a read transaction that the caller holds
   */
  public Authority read(Model model) {
    List<Entity> entities = new ArrayList<>();
    KINDS.forEach(
        (type, kind) ->
            model
                .listSubjectsWithProperty(RDF.type, type)
                .forEachRemaining(subject -> entities.add(entity(subject, kind))));
    topics(model).forEach(topic -> entities.add(entity(topic, EntityKind.TOPIC)));
    List<TreatyEntry> treaties =
        model.listSubjectsWithProperty(RDF.type, Vocabulary.TREATY).mapWith(this::treaty).toList();
    return new Authority(entities, treaties);
  }

  private List<Resource> topics(Model model) {
    String prefix = identifiers.of("topic", "");
    return model
        .listSubjectsWithProperty(RDF.type, SKOS.Concept)
        .filterKeep(subject -> subject.isURIResource() && subject.getURI().startsWith(prefix))
        .toList();
  }

  private static Entity entity(Resource subject, EntityKind kind) {
    Set<String> names = new LinkedHashSet<>();
    for (Property property : NAMES) {
      names.addAll(english(subject, property));
    }
    String label =
        english(subject, SKOS.prefLabel).stream().findFirst().orElse(lastPart(subject.getURI()));
    return new Entity(subject.getURI(), kind, label, List.copyOf(names));
  }

  private static String lastPart(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  private static List<String> english(Resource subject, Property property) {
    return subject
        .listProperties(property)
        .mapWith(Statement::getObject)
        .filterKeep(RDFNode::isLiteral)
        .mapWith(RDFNode::asLiteral)
        .filterKeep(value -> value.getLanguage().isEmpty() || value.getLanguage().equals(ENGLISH))
        .mapWith(value -> value.getLexicalForm())
        .toList();
  }

  private TreatyEntry treaty(Resource treaty) {
    Map<String, ProvisionEntry> articles = new HashMap<>();
    treaty
        .listProperties(Vocabulary.HAS_PROVISION)
        .mapWith(Statement::getResource)
        .filterKeep(AuthorityReader::isMainArticle)
        .forEachRemaining(
            article -> {
              ProvisionEntry entry = provision(article, "");
              articles.put(comparable(entry.number()), entry);
            });
    Optional<String> parent =
        Optional.ofNullable(treaty.getPropertyResourceValue(Vocabulary.SUPPLEMENTS))
            .flatMap(resource -> identifiers.keyOf("treaty", resource.getURI()));
    return new TreatyEntry(
        entity(treaty, EntityKind.TREATY),
        identifiers.keyOf("treaty", treaty.getURI()).orElseThrow(),
        string(treaty, Vocabulary.INSTRUMENT_TYPE),
        parent,
        articles);
  }

  /** Whether it is an article of the treaty itself: an annex numbers its own anew. */
  private static boolean isMainArticle(Resource provision) {
    return string(provision, Vocabulary.PROVISION_KIND).equals("article")
        && !string(provision, Vocabulary.E_ID).startsWith("annex");
  }

  private static ProvisionEntry provision(Resource provision, String above) {
    String number = string(provision, Vocabulary.NUMBER);
    String kind = string(provision, Vocabulary.PROVISION_KIND);
    String label = label(above, kind, number);
    List<ProvisionEntry> parts =
        provision
            .listProperties(Vocabulary.HAS_PART)
            .mapWith(Statement::getResource)
            .toList()
            .stream()
            .sorted(Comparator.comparingInt(part -> part.getProperty(Vocabulary.ORDER).getInt()))
            .map(part -> provision(part, label))
            .toList();
    return new ProvisionEntry(
        provision.getURI(),
        string(provision, Vocabulary.E_ID),
        number.toLowerCase(Locale.ROOT),
        label,
        parts);
  }

  private static String label(String above, String kind, String number) {
    return switch (kind) {
      case "article" -> "article " + number;
      case "point" -> above + " (" + number + ")";
      default -> number.isEmpty() ? above : above + ", paragraph " + number;
    };
  }

  /** A number as citations are compared: small letters, no space, Arabic. */
  public static String comparable(String number) {
    Matcher parts = NUMBER.matcher(number.replace(" ", "").toLowerCase(Locale.ROOT));
    return parts.matches()
        ? RomanNumeral.valueOf(parts.group(1)).map(String::valueOf).orElse(parts.group(1))
            + parts.group(2)
        : number;
  }

  private static String string(Resource subject, Property property) {
    Statement statement = subject.getProperty(property);
    return statement == null ? "" : statement.getString();
  }
}

package org.pacta.corpus;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a treaty from Akoma Ntoso 3.0 (OASIS LegalDocML), with the treaty's facts in the metadata
 * and this project's own elements in its proprietary part.
 *
 * <p>A {@code list} is transparent: its introduction and its points belong to the provision around
 * it. Document types and entities are refused, so nothing outside the file is ever read.
 */
final class AkomaNtosoReader {

  static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  static final String PACTA = "https://w3id.org/pacta/ns#";

  private static final Map<String, Provision.Kind> KINDS =
      Map.of(
          "part", Provision.Kind.PART,
          "title", Provision.Kind.TITLE,
          "chapter", Provision.Kind.CHAPTER,
          "section", Provision.Kind.SECTION,
          "subsection", Provision.Kind.SUBSECTION,
          "article", Provision.Kind.ARTICLE,
          "paragraph", Provision.Kind.PARAGRAPH,
          "point", Provision.Kind.POINT,
          "hcontainer", Provision.Kind.ANNEX);

  /** The elements behind which a new line begins. */
  private static final Set<String> BREAKS = Set.of("p", "eol", "br", "li", "item", "td", "th");

  private static final Pattern DIVISION_WORD =
      Pattern.compile(
          "^(article|art\\.|part|title|chapter|section|subsection|annex)\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OUTER_MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private final Source source;
  private final XMLStreamReader xml;
  private final TreatyFacts facts = new TreatyFacts();
  private final Set<String> eIds = new HashSet<>();

  private AkomaNtosoReader(Source source, XMLStreamReader xml) {
    this.source = source;
    this.xml = xml;
  }

  /**
   * @throws RejectedDocumentException when it is not well-formed, names a document type, or lacks
   *     what a treaty needs
   */
  static Treaty read(Source source, byte[] bytes) throws RejectedDocumentException {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return new AkomaNtosoReader(source, xml).document();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException malformed) {
      int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
      throw new RejectedDocumentException(
          source.name(),
          "line " + line,
          "it is not well-formed XML (" + firstSentence(malformed) + ")",
          "Mend the markup there.");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private Treaty document() throws XMLStreamException, RejectedDocumentException {
    List<Provision> provisions = new ArrayList<>();
    boolean rootSeen = false;
    while (xml.hasNext()) {
      int event = next();
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (!rootSeen) {
        requireRoot();
        rootSeen = true;
      } else if (atStart("body")) {
        provisions.addAll(provisionsWithin("body"));
      } else {
        readFact();
      }
    }
    if (provisions.isEmpty()) {
      throw rejected("the treaty has no provisions", "Give its articles in a body element.");
    }
    return facts.treaty(source, provisions);
  }

  private void requireRoot() throws RejectedDocumentException {
    if (!atStart("akomaNtoso")) {
      throw rejected(
          "its root is not akomaNtoso in the namespace " + AKN,
          "Send Akoma Ntoso 3.0, or name the right format.");
    }
  }

  private void readFact() throws RejectedDocumentException {
    String name = xml.getLocalName();
    if (PACTA.equals(xml.getNamespaceURI())) {
      readOwnFact(name);
    } else if (AKN.equals(xml.getNamespaceURI())) {
      readStandardFact(name);
    }
  }

  private void readStandardFact(String name) throws RejectedDocumentException {
    switch (name) {
      case "FRBRalias" -> facts.alias(attribute("name"), attribute("value"));
      case "FRBRname" -> facts.slug(attribute("value"));
      case "act" -> facts.type(attribute("name"));
      case "keyword" -> facts.topic(attribute("value"));
      default -> {
        // The rest of the metadata says nothing that is kept.
      }
    }
  }

  private void readOwnFact(String name) throws RejectedDocumentException {
    switch (name) {
      case "event" ->
          facts.event(
              new Treaty.Event(attribute("type"), date(attribute("date")), optional("place")));
      case "parent" -> facts.parent(attribute("treaty"));
      case "depositary" -> facts.depositary(attribute("name"));
      case "registration" ->
          facts.registration(
              new Treaty.Registration(number(attribute("volume")), number(attribute("number"))));
      case "officialSource" -> facts.officialSource(attribute("href"));
      case "definition" ->
          facts.definition(new Treaty.Definition(attribute("term"), attribute("eId")));
      case "checked" -> facts.checkedAgainst(attribute("against"));
      default -> {
        // Later versions may say more about a treaty than this one understands.
      }
    }
  }

  /** The provisions up to the end of the element that the reader stands in. */
  private List<Provision> provisionsWithin(String container)
      throws XMLStreamException, RejectedDocumentException {
    List<Provision> provisions = new ArrayList<>();
    while (!isEnd(next(), container)) {
      Optional<Provision.Kind> kind = kindAtStart();
      if (kind.isPresent()) {
        provisions.add(provision(kind.get()));
      }
    }
    return provisions;
  }

  private Provision provision(Provision.Kind kind)
      throws XMLStreamException, RejectedDocumentException {
    String element = xml.getLocalName();
    String eId = eId(element);
    Optional<String> number = Optional.empty();
    Optional<Provision.Heading> heading = Optional.empty();
    List<String> text = new ArrayList<>();
    List<String> closing = new ArrayList<>();
    List<Provision> parts = new ArrayList<>();
    while (!isEnd(next(), element)) {
      Optional<Provision.Kind> part = kindAtStart();
      if (part.isPresent()) {
        parts.add(provision(part.get()));
      } else if (atStart("num")) {
        number = bareNumber(words());
      } else if (atStart("heading")) {
        boolean editorial = "editorial".equals(xml.getAttributeValue(null, "class"));
        heading = Optional.of(new Provision.Heading(words(), editorial));
      } else if (atStart("intro") || atStart("content")) {
        text.add(words());
      } else if (atStart("wrapUp")) {
        closing.add(words());
      }
    }
    return new Provision(
        eId, kind, number, heading, String.join(" ", text), String.join(" ", closing), parts);
  }

  private String eId(String element) throws RejectedDocumentException {
    String eId = attribute("eId");
    if (!eIds.add(eId)) {
      throw rejected(
          "the eId \"" + eId + "\" of this " + element + " stands twice",
          "Give each provision an eId of its own.");
    }
    return eId;
  }

  /** The text of an element, tags dropped and white space folded; leaves the reader at its end. */
  private String words() throws XMLStreamException, RejectedDocumentException {
    StringBuilder words = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case XMLStreamConstants.CHARACTERS -> words.append(xml.getText());
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          words.append(BREAKS.contains(xml.getLocalName()) ? " " : "");
        }
        default -> {
          // Comments and processing instructions are no words.
        }
      }
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private static Optional<String> bareNumber(String written) {
    String unworded = DIVISION_WORD.matcher(written).replaceFirst("");
    String bare = OUTER_MARKS.matcher(unworded).replaceAll("");
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
  }

  /** The next event; refuses what could reach outside the file. */
  private int next() throws XMLStreamException, RejectedDocumentException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw rejected(
          "it declares a document type or uses an entity, which are never read",
          "Remove the DOCTYPE and write the characters themselves.");
    }
    return event;
  }

  private Optional<Provision.Kind> kindAtStart() {
    boolean known = xml.isStartElement() && AKN.equals(xml.getNamespaceURI());
    return known ? Optional.ofNullable(KINDS.get(xml.getLocalName())) : Optional.empty();
  }

  private boolean atStart(String name) {
    return xml.isStartElement()
        && name.equals(xml.getLocalName())
        && AKN.equals(xml.getNamespaceURI());
  }

  private boolean isEnd(int event, String element) {
    return event == XMLStreamConstants.END_ELEMENT
        && element.equals(xml.getLocalName())
        && AKN.equals(xml.getNamespaceURI());
  }

  private String attribute(String name) throws RejectedDocumentException {
    String value = xml.getAttributeValue(null, name);
    if (value == null || value.isBlank()) {
      throw rejected(
          "the element " + xml.getLocalName() + " has no " + name + " attribute", "Add it.");
    }
    return value;
  }

  private Optional<String> optional(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name)).filter(value -> !value.isBlank());
  }

  private LocalDate date(String value) throws RejectedDocumentException {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw rejected("\"" + value + "\" is not a date", "Write it as in 2000-11-15.");
    }
  }

  private int number(String value) throws RejectedDocumentException {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw rejected("\"" + value + "\" is not a number", "Write it in digits.");
    }
  }

  private RejectedDocumentException rejected(String reason, String remedy) {
    return new RejectedDocumentException(
        source.name(), "line " + xml.getLocation().getLineNumber(), reason, remedy);
  }

  private static String firstSentence(XMLStreamException e) {
    String message = e.getMessage() == null ? "unknown fault" : e.getMessage();
    int start = message.indexOf("Message: ");
    String said = start < 0 ? message : message.substring(start + "Message: ".length());
    return said.lines().findFirst().orElse(said).replaceAll("\\.$", "");
  }
}

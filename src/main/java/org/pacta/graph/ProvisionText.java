package org.pacta.graph;

import java.util.Comparator;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.pacta.authority.Vocabulary;

/** The words of a provision with those of its parts, in reading order. */
public final class ProvisionText {

  private ProvisionText() {}

  /**
   * The words as one text, points with their letters.
   *
   * @param provision a provision in a model that has its parts too
   */
  public static String of(Resource provision) {
    StringBuilder words = new StringBuilder(string(provision, Vocabulary.TEXT));
    provision.listProperties(Vocabulary.HAS_PART).mapWith(Statement::getResource).toList().stream()
        .sorted(Comparator.comparingInt(ProvisionText::order))
        .forEach(part -> words.append(' ').append(letter(part)).append(of(part)));
    return words.append(' ').append(string(provision, Vocabulary.CLOSING_TEXT)).toString().strip();
  }

  private static String letter(Resource part) {
    return string(part, Vocabulary.PROVISION_KIND).equals("point")
        ? "(" + string(part, Vocabulary.NUMBER) + ") "
        : "";
  }

  private static int order(Resource part) {
    Statement order = part.getProperty(Vocabulary.ORDER);
    return order == null ? 0 : order.getInt();
  }

  private static String string(Resource subject, Property property) {
    Statement statement = subject.getProperty(property);
    RDFNode value = statement == null ? null : statement.getObject();
    return value == null ? "" : value.asLiteral().getString();
  }
}

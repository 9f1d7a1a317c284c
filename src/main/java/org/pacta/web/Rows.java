package org.pacta.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Query rows as JSON values. */
final class Rows {

  private Rows() {}

  static List<Map<String, Object>> of(List<Binding> rows) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Binding row : rows) {
      Map<String, Object> values = new LinkedHashMap<>();
      row.forEach((variable, node) -> values.put(variable.getVarName(), value(node)));
      all.add(values);
    }
    return all;
  }

  private static Object value(Node node) {
    if (!node.isLiteral()) {
      return node.toString();
    }
    return node.getLiteralValue() instanceof Number number ? number : node.getLiteralLexicalForm();
  }
}

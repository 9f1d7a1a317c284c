package org.pacta.graph;

import java.util.List;
import org.pacta.authority.Identifiers;

/**
 * The software and models that made a document's triples (PROV-O Activity).
 *
 * @param version the version of the pipeline; it changes whenever the same text would be read
 *     otherwise
 * @param models the names of the models it used
 */
public record Run(String version, List<String> models) {

  /** Copies the list, so that a run never changes. */
  public Run {
    models = List.copyOf(models);
  }

  /** The address of the run. */
  String iri(Identifiers identifiers) {
    return identifiers.of("run", version);
  }
}

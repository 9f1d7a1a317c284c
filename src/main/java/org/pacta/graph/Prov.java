package org.pacta.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O that Pacta uses. */
final class Prov {

  private static final String NAMESPACE = "http://www.w3.org/ns/prov#";

  static final Resource ACTIVITY = ResourceFactory.createResource(NAMESPACE + "Activity");
  static final Property WAS_GENERATED_BY =
      ResourceFactory.createProperty(NAMESPACE + "wasGeneratedBy");

  private Prov() {}
}

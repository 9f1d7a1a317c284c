package org.pacta.sparql;

import jakarta.servlet.ServletContext;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;

/** The SPARQL 1.1 Protocol's query operation at {@value #PATH}, by Fuseki's own code. */
public final class SparqlEndpoint {

  /** Where queries go. */
  public static final String PATH = "/sparql";

  private SparqlEndpoint() {}

  /**
   * Makes a dataset known to Fuseki's filter.
   *
   * @param context the servlet context that the filter runs in
   * @param dataset what is queried
   * @param timeoutMillis how long a query may run, in milliseconds
   * @param maxRows how many rows, or solutions of a template, a query may give
   */
  public static void register(
      ServletContext context, DatasetGraph dataset, long timeoutMillis, long maxRows) {
    dataset.getContext().set(ARQ.queryTimeout, Long.toString(timeoutMillis));
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    OperationRegistry operations = OperationRegistry.createStd();
    operations.register(Operation.Query, new RowLimitedQuery(maxRows));
    DataService service = DataService.newBuilder(dataset).addEndpoint(Operation.Query).build();
    service.setEndpointProcessors(operations);
    service.goActive();
    DataAccessPointRegistry registry = new DataAccessPointRegistry();
    registry.register(new DataAccessPoint(PATH, service));
    OperationRegistry.set(context, operations);
    DataAccessPointRegistry.set(context, registry);
  }
}

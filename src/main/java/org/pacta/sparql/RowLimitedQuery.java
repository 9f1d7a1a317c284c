package org.pacta.sparql;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Answers queries with no more rows than a limit. A query without a smaller limit of its own gets
 * this one, and the answer says so in the header {@value #HEADER}; the rest can be had with {@code
 * OFFSET}.
 */
final class RowLimitedQuery extends SPARQL_QueryDataset {

  /** Names the limit when it was put on a query. */
  static final String HEADER = "Pacta-Row-Limit";

  private final long maxRows;

  RowLimitedQuery(long maxRows) {
    this.maxRows = maxRows;
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    boolean limited =
        (query.isSelectType() || query.isConstructType())
            && (!query.hasLimit() || query.getLimit() > maxRows);
    if (limited) {
      query.setLimit(maxRows);
      action.setResponseHeader(HEADER, Long.toString(maxRows));
    }
    return super.createQueryExec(action, query, dataset);
  }
}

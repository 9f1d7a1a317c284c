package org.pacta.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.resultset.ResultsFormat;
import org.apache.jena.sparql.util.QueryExecUtils;
import org.apache.jena.system.Txn;
import org.pacta.graph.Tdb2GraphStore;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "sparql",
    description = "Answers a SPARQL query over the graph.",
    mixinStandardHelpOptions = true)
final class SparqlCommand implements Callable<Integer> {

  private final Supplier<ConfigurableApplicationContext> starting;

  @Parameters(paramLabel = "QUERY", description = "In SPARQL 1.1.")
  private String query = "";

  @Option(names = "--format", description = "text, json, xml, csv, tsv, ttl; default text.")
  private String format = "text";

  SparqlCommand(Supplier<ConfigurableApplicationContext> starting) {
    this.starting = starting;
  }

  @Override
  public Integer call() {
    Query parsed = QueryFactory.create(query);
    ResultsFormat wanted = ResultsFormat.lookup(format);
    if (wanted == null) {
      throw new IllegalArgumentException("There is no format " + format + "; try csv or json.");
    }
    try (ConfigurableApplicationContext context = starting.get()) {
      Tdb2GraphStore graph = context.getBean(Tdb2GraphStore.class);
      Txn.executeRead(
          graph.dataset(),
          () -> {
            try (QueryExecution execution =
                QueryExecution.dataset(DatasetFactory.wrap(graph.dataset()))
                    .query(parsed)
                    .build()) {
              QueryExecUtils.executeQuery(parsed.getPrologue(), execution, wanted);
            }
          });
      return 0;
    }
  }
}

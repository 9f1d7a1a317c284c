package org.pacta.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pacta.search.Search;
import org.pacta.search.SearchRequest;
import org.pacta.search.SearchResult;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "search",
    description = "Prints what answers a question, best first: date, title, address.",
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  private final Supplier<ConfigurableApplicationContext> starting;

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "What to look for.")
  private List<String> words = List.of();

  @Option(names = "--type", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
  private SearchRequest.Type type = SearchRequest.Type.STORY;

  @Option(names = "--mode", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
  private SearchRequest.Mode mode = SearchRequest.Mode.HYBRID;

  @Option(names = "--size", description = "How many; default ${DEFAULT-VALUE}")
  private int size = 10;

  SearchCommand(Supplier<ConfigurableApplicationContext> starting) {
    this.starting = starting;
  }

  @Override
  public Integer call() {
    SearchRequest request =
        new SearchRequest(
            String.join(" ", words),
            type,
            mode,
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            SearchRequest.Sort.RELEVANCE,
            1,
            size);
    try (ConfigurableApplicationContext context = starting.get()) {
      SearchResult result = context.getBean(Search.class).search(request);
      result
          .hits()
          .forEach(hit -> System.out.printf("%s\t%s\t%s%n", hit.date(), hit.title(), hit.iri()));
      return 0;
    }
  }
}

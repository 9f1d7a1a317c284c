package org.pacta;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Every setting under {@code pacta.}, checked at start.
 *
 * @param dataDir the folder that holds the graph and the index
 * @param corpusDir the folder that is ingested at start; it need not be there
 * @param baseIri the base of the addresses of things, without a slash at its end
 * @param apiKeys the keys that allow writing; with none, only the loopback address may write
 * @param maxDocumentBytes the size of the largest document that is read, in bytes
 * @param maxPastedBytes the size of the longest text that may be submitted to be understood, in
 *     bytes
 * @param sparqlTimeoutMillis how long a SPARQL query may run, in milliseconds
 * @param sparqlMaxRows how many rows a SPARQL query may give
 */
@ConfigurationProperties("pacta")
public record PactaSettings(
    @DefaultValue("data") Path dataDir,
    @DefaultValue("corpus") Path corpusDir,
    @DefaultValue("https://w3id.org/pacta/id") String baseIri,
    @DefaultValue List<String> apiKeys,
    @DefaultValue("10000000") int maxDocumentBytes,
    @DefaultValue("200000") int maxPastedBytes,
    @DefaultValue("30000") long sparqlTimeoutMillis,
    @DefaultValue("100000") long sparqlMaxRows) {

  /**
   * @throws IllegalArgumentException when a setting cannot be used, saying which and what to do
   */
  public PactaSettings {
    if (!baseIri.matches("https?://[^\\s<>\"]+[^/\\s<>\"]")) {
      throw new IllegalArgumentException(
          "pacta.base-iri must be an http or https address without a slash at its end, not "
              + baseIri);
    }
    if (maxDocumentBytes < 1) {
      throw new IllegalArgumentException("pacta.max-document-bytes must be above 0");
    }
    if (maxPastedBytes < 1) {
      throw new IllegalArgumentException("pacta.max-pasted-bytes must be above 0");
    }
    if (sparqlTimeoutMillis < 1) {
      throw new IllegalArgumentException("pacta.sparql-timeout-millis must be above 0");
    }
    if (sparqlMaxRows < 1) {
      throw new IllegalArgumentException("pacta.sparql-max-rows must be above 0");
    }
    apiKeys = List.copyOf(apiKeys);
  }
}

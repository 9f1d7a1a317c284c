package org.pacta;

import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.pacta.graph.Tdb2GraphStore;
import org.pacta.sparql.ServiceDescriptionFilter;
import org.pacta.sparql.SparqlEndpoint;
import org.pacta.sparql.SparqlProblemFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts Fuseki's filter into the servlet container. */
@Configuration(proxyBeanMethods = false)
class SparqlConfiguration {

  @Bean
  ServletContextInitializer sparql(Tdb2GraphStore graph, PactaSettings settings) {
    return context ->
        SparqlEndpoint.register(
            context, graph.dataset(), settings.sparqlTimeoutMillis(), settings.sparqlMaxRows());
  }

  @Bean
  FilterRegistrationBean<ServiceDescriptionFilter> serviceDescription() {
    FilterRegistrationBean<ServiceDescriptionFilter> filter =
        new FilterRegistrationBean<>(new ServiceDescriptionFilter());
    filter.addUrlPatterns(SparqlEndpoint.PATH);
    filter.setOrder(1);
    return filter;
  }

  @Bean
  FilterRegistrationBean<SparqlProblemFilter> sparqlProblems(JsonMapper json) {
    FilterRegistrationBean<SparqlProblemFilter> filter =
        new FilterRegistrationBean<>(new SparqlProblemFilter(json));
    filter.addUrlPatterns(SparqlEndpoint.PATH, SparqlEndpoint.PATH + "/*");
    filter.setOrder(2);
    return filter;
  }

  @Bean
  FilterRegistrationBean<FusekiFilter> fuseki() {
    FilterRegistrationBean<FusekiFilter> filter = new FilterRegistrationBean<>(new FusekiFilter());
    filter.addUrlPatterns(SparqlEndpoint.PATH, SparqlEndpoint.PATH + "/*");
    filter.setOrder(3);
    return filter;
  }
}

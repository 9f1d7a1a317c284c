package org.pacta.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/**
 * Answers a GET of the endpoint without a query by its description (SPARQL 1.1 Service Description,
 * section 2); Fuseki answers that with 404.
 */
public final class ServiceDescriptionFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getMethod().equals("GET") && request.getParameter("query") == null) {
      response.setContentType(Lang.TURTLE.getHeaderString());
      response.setCharacterEncoding("UTF-8");
      RDFDataMgr.write(
          response.getOutputStream(), description(request.getRequestURL().toString()), Lang.TURTLE);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static Model description(String endpoint) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD);
    Resource service = model.createResource(endpoint);
    service
        .addProperty(RDF.type, model.createResource(SD + "Service"))
        .addProperty(model.createProperty(SD, "endpoint"), service)
        .addProperty(
            model.createProperty(SD, "supportedLanguage"),
            model.createResource(SD + "SPARQL11Query"))
        .addProperty(
            model.createProperty(SD, "feature"), model.createResource(SD + "UnionDefaultGraph"));
    for (String format :
        new String[] {
          "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
          "Turtle", "JSON-LD", "N-Triples", "RDF_XML"
        }) {
      service.addProperty(
          model.createProperty(SD, "resultFormat"), model.createResource(FORMATS + format));
    }
    return model;
  }
}

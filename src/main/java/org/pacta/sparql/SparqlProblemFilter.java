package org.pacta.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Turns Fuseki's plain messages of failure into RFC 9457 problem details. */
public final class SparqlProblemFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int FIRST_ERROR = 400;

  private final transient JsonMapper json;

  /**
   * @param json writes the problem
   */
  public SparqlProblemFilter(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ErrorHolder held = new ErrorHolder(response);
    chain.doFilter(request, held);
    if (response.getStatus() >= FIRST_ERROR && !response.isCommitted()) {
      Map<String, Object> problem = new LinkedHashMap<>();
      problem.put("title", title(response.getStatus()));
      problem.put("status", response.getStatus());
      problem.put("detail", held.message());
      problem.put("instance", request.getRequestURI());
      byte[] body = json.writeValueAsBytes(problem);
      response.setContentType("application/problem+json");
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  private static String title(int status) {
    return switch (status) {
      case HttpServletResponse.SC_BAD_REQUEST -> "The query cannot be read";
      case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "The query took too long";
      case HttpServletResponse.SC_NOT_ACCEPTABLE -> "There is no such format";
      default -> "The query was not answered";
    };
  }

  /** Holds back what is written after the status has become an error. */
  private static final class ErrorHolder extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream message = new ByteArrayOutputStream();

    ErrorHolder(HttpServletResponse response) {
      super(response);
    }

    String message() {
      return message.toString(StandardCharsets.UTF_8).strip();
    }

    @Override
    public void sendError(int status) {
      setStatus(status);
    }

    @Override
    public void sendError(int status, String reason) {
      setStatus(status);
      message.writeBytes(reason.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      return getStatus() >= FIRST_ERROR ? new Held(message) : super.getOutputStream();
    }

    @Override
    public void setContentLength(int length) {
      if (getStatus() < FIRST_ERROR) {
        super.setContentLength(length);
      }
    }
  }

  private static final class Held extends ServletOutputStream {

    private final ByteArrayOutputStream to;

    Held(ByteArrayOutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int b) {
      to.write(b);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("errors are written at once");
    }
  }
}

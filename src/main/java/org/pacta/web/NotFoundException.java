package org.pacta.web;

/** There is nothing at an address. */
final class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotFoundException(String kind, String key) {
    super("There is no " + kind + " " + key + ". Search for it at /api/search.");
  }
}

package org.pacta;

/** x. */
public final class Pacta {
  private Pacta() {}

  /** x. */
  public static void main(String[] args) {
    System.out.println("hello " + Runtime.version() + args.length);
  }
}

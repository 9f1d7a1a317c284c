package org.pacta.link;

import java.util.Collection;
import java.util.List;

/**
 * Finds the articles of some treaties that come nearest in meaning. The stages behind the linker
 * hold the texts; this is all that the linker asks of them.
 */
@FunctionalInterface
public interface ProvisionSearch {

  /**
   * An article that may be engaged.
   *
   * @param provision its address
   * @param label how it is cited, with its treaty
   * @param heading its heading; empty when it has none
   * @param cosine how near it is in meaning, -1 to 1
   */
  record Candidate(String provision, String label, String heading, double cosine) {}

  /**
   * The nearest articles, the nearest first.
   *
   * @param meaning a unit vector made by {@link org.pacta.annotate.SentenceEncoder}
   * @param treaties the addresses of the treaties whose articles count
   * @param most how many to return at most
   */
  List<Candidate> nearest(float[] meaning, Collection<String> treaties, int most);
}

package org.pacta.link;

import org.pacta.corpus.Story;

/** Understands a story: annotates and links it, and stores nothing. */
@FunctionalInterface
public interface StoryReader {

  /** The story with its mentions, topics and engagements, by what is known now. */
  LinkedStory read(Story story);
}

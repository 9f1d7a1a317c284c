package org.pacta.link;

import java.util.List;
import java.util.Set;
import org.pacta.annotate.AnnotatedPassage;
import org.pacta.authority.TreatyEntry;

/**
 * A passage with what is known where it stands.
 *
 * @param passage the passage
 * @param mentions its mentions, linked
 * @param treaties the treaties that the story has spoken of up to its end, the last first
 */
record PassageContext(
    AnnotatedPassage passage, List<LinkedMention> mentions, Set<TreatyEntry> treaties) {}

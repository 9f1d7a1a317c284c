package org.pacta.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.ThreadSafeNameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.pacta.corpus.Span;

/**
 * Finds the names of persons, organisations and places with an OpenNLP model. What it has seen
 * earlier in a document helps it later, until {@link #forget()}. Safe for use by several threads,
 * each reading a document of its own.
 */
public final class NameFinder {

  /** The name that its mentions bear. */
  public static final String BY = "opennlp";

  private static final String BUNDLED = "/org/pacta/annotate/names-en.bin";

  private final ThreadSafeNameFinderME model;

  NameFinder(TokenNameFinderModel model) {
    this.model = new ThreadSafeNameFinderME(model);
  }

  /** The model that ships with this software; its card stands beside it. */
  public static NameFinder bundled() {
    try (InputStream in = NameFinder.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("the name model " + BUNDLED + " is not on the class path");
      }
      return new NameFinder(new TokenNameFinderModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the name model " + BUNDLED + " cannot be read", e);
    }
  }

  /** The names in one sentence, in order, none overlapping another. */
  List<Mention> find(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String[] words =
        tokens.stream()
            .map(token -> SentenceReader.plainMarks(token.text()))
            .toArray(String[]::new);
    List<Mention> mentions = new ArrayList<>();
    for (opennlp.tools.util.Span name : spans(words)) {
      Span span =
          new Span(
              tokens.get(name.getStart()).span().start(),
              tokens.get(name.getEnd() - 1).span().end());
      MentionType type = MentionType.valueOf(name.getType().toUpperCase(Locale.ROOT));
      mentions.add(
          new Mention(span, type, span.of(text), List.of(), List.of(), name.getProb(), BY));
    }
    return mentions;
  }

  /** The names in a sentence of words, as stretches of words. */
  opennlp.tools.util.Span[] spans(String[] words) {
    return model.find(words);
  }

  /** Starts a new document. */
  void forget() {
    model.clearAdaptiveData();
  }
}

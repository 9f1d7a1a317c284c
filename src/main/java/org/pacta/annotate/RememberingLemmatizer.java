package org.pacta.annotate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import opennlp.tools.lemmatizer.Lemmatizer;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;

/**
 * OpenNLP's statistical lemmatiser, asked once for each word and tag: by itself it is many times
 * slower than the rest of the reading, and words repeat.
 */
final class RememberingLemmatizer {

  private static final int MOST_REMEMBERED = 200_000;

  private final Lemmatizer model;
  private final Cache<WordAndTag, String> remembered =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

  private record WordAndTag(String word, String tag) {}

  RememberingLemmatizer(LemmatizerModel model) {
    this.model = new ThreadSafeLemmatizerME(model);
  }

  /** The base form in small letters; the word itself where the model knows none. */
  String lemma(String word, String tag) {
    return remembered.get(new WordAndTag(word, tag), this::ask);
  }

  private String ask(WordAndTag asked) {
    String lemma = model.lemmatize(new String[] {asked.word}, new String[] {asked.tag})[0];
    boolean unknown = lemma.isEmpty() || lemma.equals("_") || lemma.equals("O");
    return (unknown ? asked.word : lemma).toLowerCase(Locale.ROOT);
  }
}

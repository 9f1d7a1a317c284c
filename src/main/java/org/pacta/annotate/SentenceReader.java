package org.pacta.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerModel;
import org.pacta.corpus.Span;

/**
 * Cuts text into sentences and tokens with parts of speech and lemmas, by OpenNLP's English models
 * (trained on Universal Dependencies EWT). Safe for use by several threads.
 */
public final class SentenceReader {

  private static final String MODELS = "/opennlp-en-ud-ewt-";
  private static final String OPENING_MARKS = "'\"";
  private static final String CLOSING_MARKS = ",;:!?'\")]-";
  private static final String VERSION = "-1.3-2.5.4.bin";

  private static final Pattern POSSESSIVE =
      Pattern.compile("(.*[\\p{L}\\p{N}.](?='[sS]$)|.*[sS](?='$))'[sS]?");

  private final SentenceDetector sentenceDetector;
  private final Tokenizer tokenizer;
  private final POSTagger tagger;
  private final RememberingLemmatizer lemmatizer;

  /** Loads the models from the class path. */
  public SentenceReader() {
    SentenceModel sentenceModel = load("sentence", SentenceModel::new);
    TokenizerModel tokenModel = load("tokens", TokenizerModel::new);
    POSModel tagModel = load("pos", POSModel::new);
    LemmatizerModel lemmaModel = load("lemmas", LemmatizerModel::new);
    sentenceDetector = new ThreadSafeSentenceDetectorME(sentenceModel);
    tokenizer = new ThreadSafeTokenizerME(tokenModel);
    tagger = new ThreadSafePOSTaggerME(tagModel);
    lemmatizer = new RememberingLemmatizer(lemmaModel);
  }

  /** The sentences of a stretch of text; their offsets are the text's. */
  public List<Sentence> read(String text, Span stretch) {
    String plain = plainMarks(stretch.of(text));
    List<Sentence> sentences = new ArrayList<>();
    for (opennlp.tools.util.Span found : sentenceDetector.sentPosDetect(plain)) {
      Span span = new Span(stretch.start() + found.getStart(), stretch.start() + found.getEnd());
      sentences.add(sentence(text, span));
    }
    return sentences;
  }

  private Sentence sentence(String text, Span span) {
    opennlp.tools.util.Span[] spans = wordsOf(plainMarks(span.of(text)));
    String[] words = new String[spans.length];
    for (int i = 0; i < spans.length; i++) {
      words[i] = plainMarks(at(span, spans[i]).of(text));
    }
    String[] tags = tagger.tag(words);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      Span place = at(span, spans[i]);
      tokens.add(new Token(place, place.of(text), tags[i], lemmatizer.lemma(words[i], tags[i])));
    }
    return new Sentence(span, tokens);
  }

  /** The words of a name, folded, cut as they would be within a text. */
  List<String> foldedWords(String name) {
    List<String> words = new ArrayList<>();
    String plain = plainMarks(name);
    for (opennlp.tools.util.Span word : wordsOf(plain)) {
      words.add(FoldedForm.of(word.getCoveredText(plain).toString()));
    }
    return words;
  }

  /**
   * Words and marks. The model leaves "Assembly's" whole; here its ending is a word of its own, as
   * are the quotation mark that opens a quoted name and the marks that close a word: a comma before
   * a closing quotation mark, a dash without a space.
   */
  private opennlp.tools.util.Span[] wordsOf(String plain) {
    return Arrays.stream(tokenizer.tokenizePos(plain))
        .flatMap(word -> withoutOpeningMark(plain, word))
        .flatMap(word -> withoutPossessive(plain, word))
        .flatMap(word -> withoutClosingMarks(plain, word))
        .toArray(opennlp.tools.util.Span[]::new);
  }

  private static Stream<opennlp.tools.util.Span> withoutOpeningMark(
      String plain, opennlp.tools.util.Span word) {
    boolean quoted =
        word.length() > 1
            && OPENING_MARKS.indexOf(plain.charAt(word.getStart())) >= 0
            && Character.isUpperCase(plain.charAt(word.getStart() + 1));
    int start = word.getStart() + 1;
    return quoted
        ? Stream.of(
            new opennlp.tools.util.Span(word.getStart(), start),
            new opennlp.tools.util.Span(start, word.getEnd()))
        : Stream.of(word);
  }

  private static Stream<opennlp.tools.util.Span> withoutPossessive(
      String plain, opennlp.tools.util.Span word) {
    Matcher possessive = POSSESSIVE.matcher(word.getCoveredText(plain));
    if (!possessive.matches()) {
      return Stream.of(word);
    }
    int end = word.getStart() + possessive.end(1);
    return Stream.of(
        new opennlp.tools.util.Span(word.getStart(), end),
        new opennlp.tools.util.Span(end, word.getEnd()));
  }

  private static Stream<opennlp.tools.util.Span> withoutClosingMarks(
      String plain, opennlp.tools.util.Span word) {
    int end = word.getEnd();
    while (end > word.getStart() && CLOSING_MARKS.indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == word.getStart() || end == word.getEnd()) {
      return Stream.of(word);
    }
    Stream<opennlp.tools.util.Span> marks =
        IntStream.range(end, word.getEnd())
            .mapToObj(mark -> new opennlp.tools.util.Span(mark, mark + 1));
    return Stream.concat(Stream.of(new opennlp.tools.util.Span(word.getStart(), end)), marks);
  }

  private static Span at(Span sentence, opennlp.tools.util.Span token) {
    return new Span(sentence.start() + token.getStart(), sentence.start() + token.getEnd());
  }

  /**
   * The text with the marks that the models were trained on. Each character stays one character, so
   * offsets hold.
   */
  static String plainMarks(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(plainMark(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char plainMark(char c) {
    return switch (c) {
      case '‘', '’', '‚', '′' -> '\'';
      case '“', '”', '„', '″' -> '"';
      case '–', '—', '‑', '‐' -> '-';
      case '\u00A0', '\u202F', '\u2009', '\n', '\r', '\t' -> ' ';
      default -> c;
    };
  }

  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  private static <T> T load(String part, Loader<T> loader) {
    String name = MODELS + part + VERSION;
    try (InputStream in = SentenceReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the OpenNLP model " + name + " is not on the class path");
      }
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the OpenNLP model " + name + " cannot be read", e);
    }
  }
}

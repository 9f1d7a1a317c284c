package org.pacta.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * Reads annotated names from CoNLL files: a token a line with its tag ({@code O}, {@code B-PER},
 * {@code I-PER}; IO, IOB1 and IOB2 alike), an empty line after a sentence. The token stands in the
 * first column and the tag in the last; Universal NER numbers its tokens, puts both behind the
 * number and has notes in the last column, which are no tags.
 */
final class ConllReader {

  private static final String DOCUMENT_START = "-DOCSTART-";
  private static final Pattern TAG = Pattern.compile("O|[BI]-.+");

  /** The tags of open collections, and what they are here; other tags are no names here. */
  private static final Map<String, MentionType> TYPES =
      Map.of(
          "PER", MentionType.PERSON,
          "PERSON", MentionType.PERSON,
          "ORG", MentionType.ORGANIZATION,
          "ORGANIZATION", MentionType.ORGANIZATION,
          "CORPORATION", MentionType.ORGANIZATION,
          "GROUP", MentionType.ORGANIZATION,
          "LOC", MentionType.PLACE,
          "LOCATION", MentionType.PLACE,
          "PLACE", MentionType.PLACE);

  private final List<NameSample> sentences = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private List<String> tags = new ArrayList<>();
  private boolean newDocument = true;

  private ConllReader() {}

  /**
   * Every sentence of a file.
   *
   * @throws IOException when it cannot be read, or a line has a token and no tag
   */
  static List<NameSample> read(Path file) throws IOException {
    ConllReader reader = new ConllReader();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        reader.line(file, number, line);
      }
    }
    reader.endSentence();
    return reader.sentences;
  }

  private void line(Path file, int number, String line) throws IOException {
    if (line.isBlank()) {
      endSentence();
    } else if (line.startsWith(DOCUMENT_START) || line.startsWith("# newdoc")) {
      newDocument = true;
    } else if (!line.startsWith("# ")) {
      token(file, number, line.strip().split("\\s+", -1));
    }
  }

  private void token(Path file, int number, String[] columns) throws IOException {
    if (columns.length < 2) {
      throw new IOException(
          file + ", line " + number + ": a token without a tag; write the tag behind it");
    }
    boolean numbered =
        columns.length > 3
            && columns[0].chars().allMatch(Character::isDigit)
            && !TAG.matcher(columns[columns.length - 1]).matches();
    words.add(columns[numbered ? 1 : 0]);
    tags.add(columns[numbered ? 2 : columns.length - 1]);
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      sentences.add(
          new NameSample(words.toArray(String[]::new), names().toArray(Span[]::new), newDocument));
      newDocument = false;
    }
    words = new ArrayList<>();
    tags = new ArrayList<>();
  }

  private List<Span> names() {
    List<Span> names = new ArrayList<>();
    int at = 0;
    while (at < tags.size()) {
      Optional<MentionType> type = typeOf(tags.get(at));
      int end = at + 1;
      while (end < tags.size()
          && tags.get(end).startsWith("I-")
          && typeOf(tags.get(end)).equals(type)) {
        end++;
      }
      if (type.isPresent()) {
        names.add(new Span(at, end, type.get().label()));
      }
      at = end;
    }
    return names;
  }

  private static Optional<MentionType> typeOf(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0
        ? Optional.empty()
        : Optional.ofNullable(TYPES.get(tag.substring(hyphen + 1).toUpperCase(Locale.ROOT)));
  }
}

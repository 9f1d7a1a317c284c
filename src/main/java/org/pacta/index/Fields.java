package org.pacta.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/**
 * The fields of the index. A document is a block: its passages, then itself with all their words,
 * which is what documents are counted by.
 */
final class Fields {

  static final String LEVEL = "level";
  static final String PASSAGE_LEVEL = "passage";
  static final String DOCUMENT_LEVEL = "document";
  static final String DOCUMENT = "iri";
  static final String TYPE = "type";
  static final String TITLE = "title";
  static final String NAMES = "names";
  static final String HEADING = "heading";
  static final String TEXT = "text";
  static final String DAY = "day";
  static final String MEANING = "meaning";
  static final String FACET = "facet.";

  private static final String DATE = "date";
  private static final String PASSAGE = "passage";
  private static final String LABEL = "label";
  private static final String START = "start";
  private static final String END = "end";

  /** Words with their offsets, so that highlighting need not read the text again. */
  private static final FieldType STORED_WORDS = wordsWithOffsets(TextField.TYPE_STORED);

  private static final FieldType WORDS = wordsWithOffsets(TextField.TYPE_NOT_STORED);

  private Fields() {}

  private static FieldType wordsWithOffsets(FieldType like) {
    FieldType type = new FieldType(like);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  static List<Document> documents(PassageDocument document) {
    List<Document> block = new ArrayList<>();
    StringBuilder allWords = new StringBuilder();
    for (PassageDocument.IndexedPassage passage : document.passages()) {
      block.add(passage(document, passage));
      allWords.append(passage.heading()).append('\n').append(passage.text()).append('\n');
    }
    Document whole = common(document, DOCUMENT_LEVEL);
    whole.add(new Field(TEXT, allWords.toString(), WORDS));
    block.add(whole);
    return block;
  }

  private static Document passage(
      PassageDocument document, PassageDocument.IndexedPassage passage) {
    Document fields = common(document, PASSAGE_LEVEL);
    fields.add(new StringField(PASSAGE, passage.iri(), Field.Store.YES));
    fields.add(new StoredField(LABEL, passage.label()));
    fields.add(new TextField(HEADING, passage.heading(), Field.Store.YES));
    fields.add(new StoredField(START, passage.start()));
    fields.add(new StoredField(END, passage.end()));
    fields.add(new Field(TEXT, passage.text(), STORED_WORDS));
    fields.add(
        new KnnFloatVectorField(MEANING, passage.meaning(), VectorSimilarityFunction.DOT_PRODUCT));
    return fields;
  }

  private static Document common(PassageDocument document, String level) {
    Document fields = new Document();
    fields.add(new StringField(LEVEL, level, Field.Store.NO));
    fields.add(new StringField(DOCUMENT, document.iri(), Field.Store.YES));
    fields.add(new StringField(TYPE, document.type(), Field.Store.YES));
    fields.add(new TextField(TITLE, document.title(), Field.Store.YES));
    document.names().forEach(name -> fields.add(new TextField(NAMES, name, Field.Store.NO)));
    document
        .date()
        .ifPresent(
            date -> {
              fields.add(new LongField(DAY, date.toEpochDay(), Field.Store.NO));
              fields.add(new StoredField(DATE, date.toString()));
            });
    document
        .facets()
        .forEach((facet, values) -> values.forEach(value -> addFacet(fields, facet, value)));
    return fields;
  }

  private static void addFacet(Document fields, String facet, String value) {
    fields.add(new StringField(FACET + facet, value, Field.Store.NO));
    fields.add(new SortedSetDocValuesField(FACET + facet, new BytesRef(value)));
  }

  static PassageHit hit(Document stored, double score) {
    return new PassageHit(
        text(stored, DOCUMENT),
        text(stored, TYPE),
        text(stored, TITLE),
        text(stored, DATE),
        text(stored, PASSAGE),
        text(stored, LABEL),
        text(stored, HEADING),
        number(stored, START),
        number(stored, END),
        text(stored, TEXT),
        score);
  }

  private static String text(Document stored, String field) {
    return Optional.ofNullable(stored.get(field)).orElse("");
  }

  private static int number(Document stored, String field) {
    return Integer.parseInt(
        String.format(Locale.ROOT, "%s", stored.getField(field).numericValue()));
  }
}

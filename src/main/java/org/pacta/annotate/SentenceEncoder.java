package org.pacta.annotate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Turns passages into vectors of meaning with the sentence model bge-small-en-v1.5 (quantised to
 * eight bits, run by ONNX Runtime), on all cores. Texts seen lately are not computed again. Safe
 * for use by several threads.
 */
public final class SentenceEncoder implements AutoCloseable {

  /** The name of the model, which is kept with every index made by it. */
  public static final String MODEL = "bge-small-en-v1.5-q";

  /** The number of elements of a vector. */
  public static final int DIMENSIONS = 384;

  /** What the model was trained to see before a question, and not before a passage. */
  private static final String QUERY_PREFIX =
      "Represent this sentence for searching relevant passages: ";

  private static final int MOST_REMEMBERED = 4_096;

  private final ExecutorService cores;
  private final EmbeddingModel model;
  private final Cache<String, float[]> remembered =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

  /** Loads the model from the class path. */
  public SentenceEncoder() {
    cores =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("encoder-", 0).factory());
    model = new BgeSmallEnV15QuantizedEmbeddingModel(cores);
  }

  /**
   * The vectors of passages, in their order.
   *
   * @return unit vectors of {@link #DIMENSIONS} elements; callers must not change them
   */
  public List<float[]> passages(List<String> texts) {
    Map<String, float[]> vectors = new HashMap<>(remembered.getAllPresent(texts));
    List<String> unknown =
        texts.stream().filter(text -> !vectors.containsKey(text)).distinct().toList();
    List<float[]> encoded = encode(unknown);
    for (int i = 0; i < unknown.size(); i++) {
      vectors.put(unknown.get(i), encoded.get(i));
      remembered.put(unknown.get(i), encoded.get(i));
    }
    return texts.stream().map(text -> Objects.requireNonNull(vectors.get(text))).toList();
  }

  /** The vector of a question. */
  public float[] query(String question) {
    return model.embed(QUERY_PREFIX + question).content().vector();
  }

  private List<float[]> encode(List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
    return model.embedAll(segments).content().stream().map(Embedding::vector).toList();
  }

  @Override
  public void close() {
    cores.close();
  }
}

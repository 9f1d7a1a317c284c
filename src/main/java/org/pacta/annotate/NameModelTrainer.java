package org.pacta.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains and measures name models on CoNLL files. */
public final class NameModelTrainer {

  private static final String FEATURES = "/org/pacta/annotate/name-features.xml";
  private static final int ITERATIONS = 100;
  private static final int CUTOFF = 1;
  private static final String ALGORITHM = "MAXENT_QN";

  private NameModelTrainer() {}

  /**
   * Trains a model on all sentences of the files and writes it.
   *
   * @throws IOException when a file cannot be read or the model cannot be written
   */
  public static void train(List<Path> files, OutputStream model) throws IOException {
    train(read(files)).serialize(model);
  }

  /**
   * Measures the bundled model.
   *
   * @throws IOException when a file cannot be read
   */
  public static NameScores evaluate(List<Path> files) throws IOException {
    return NameScores.of(NameFinder.bundled(), read(files));
  }

  static TokenNameFinderModel train(List<NameSample> sentences) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, ALGORITHM);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    TokenNameFinderFactory factory =
        new TokenNameFinderFactory(features(), Map.of(), new BioCodec());
    return NameFinderME.train(
        "en", null, ObjectStreamUtils.createObjectStream(sentences), parameters, factory);
  }

  static List<NameSample> read(List<Path> files) throws IOException {
    List<NameSample> sentences = new ArrayList<>();
    for (Path file : files) {
      sentences.addAll(ConllReader.read(file));
    }
    return sentences;
  }

  private static byte[] features() throws IOException {
    try (InputStream in = NameModelTrainer.class.getResourceAsStream(FEATURES)) {
      if (in == null) {
        throw new IllegalStateException(FEATURES + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }
}

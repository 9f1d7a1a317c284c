package org.pacta;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.pacta");

  @Test
  void everyStageKnowsOnlyThoseBeforeIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("corpus")
        .definedBy("org.pacta.corpus")
        .layer("authority")
        .definedBy("org.pacta.authority")
        .layer("annotate")
        .definedBy("org.pacta.annotate")
        .layer("link")
        .definedBy("org.pacta.link")
        .layer("graph")
        .definedBy("org.pacta.graph")
        .layer("index")
        .definedBy("org.pacta.index")
        .layer("search")
        .definedBy("org.pacta.search")
        .layer("tracker")
        .definedBy("org.pacta.tracker")
        .layer("sparql")
        .definedBy("org.pacta.sparql")
        .layer("ingest")
        .definedBy("org.pacta.ingest")
        .layer("web")
        .definedBy("org.pacta.web")
        .layer("cli")
        .definedBy("org.pacta.cli")
        .layer("root")
        .definedBy("org.pacta")
        .whereLayer("corpus")
        .mayNotAccessAnyLayer()
        .whereLayer("authority")
        .mayOnlyAccessLayers("corpus")
        .whereLayer("annotate")
        .mayOnlyAccessLayers("corpus", "authority")
        .whereLayer("link")
        .mayOnlyAccessLayers("corpus", "authority", "annotate")
        .whereLayer("graph")
        .mayOnlyAccessLayers("corpus", "authority", "annotate", "link")
        .whereLayer("index")
        .mayNotAccessAnyLayer()
        .whereLayer("search")
        .mayOnlyAccessLayers("authority", "annotate", "index")
        .whereLayer("tracker")
        .mayOnlyAccessLayers("corpus", "authority", "graph")
        .whereLayer("sparql")
        .mayNotAccessAnyLayer()
        .whereLayer("web")
        .mayOnlyAccessLayers("corpus", "authority", "annotate", "link", "graph", "search")
        .whereLayer("cli")
        .mayOnlyAccessLayers("corpus", "annotate", "link", "graph", "index", "search", "ingest")
        .whereLayer("ingest")
        .mayOnlyBeAccessedByLayers("cli", "root")
        .check(CLASSES);
  }
}

package org.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the packaged jar as its own process on a corpus of two documents and asks it over HTTP.
 */
class ServiceIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String STORY =
      """
      Harbour police praised for freeing captives

      3 March 2014

      States must carry out article 6 of the Palermo Protocol, the head of the United Nations \
      Office on Drugs and Crime (UNODC) said, and recalled target 16.2 of the goals.

      The officer, a citizen of Italy, spoke of witnesses.

      News Tracker: Past Stories on This Issue

      A listed story that nobody has

      Its summary ends as a sentence does.
      """;

  @TempDir static Path folder;
  private static int port;
  private static Process service;

  @BeforeAll
  static void startTheJar() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.copy(
        Path.of("corpus/treaties/trafficking-protocol.xml"),
        corpus.resolve("trafficking-protocol.xml"));
    Files.writeString(corpus.resolve("story.txt"), STORY);
    Files.write(corpus.resolve("latin1.txt"), new byte[] {'a', (byte) 0xE9, '\n'});
    port = freePort();
    service = start("--pacta.corpus-dir=" + corpus, "--server.port=" + port);
    Awaitility.await()
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofMillis(500))
        .until(ServiceIT::isReady);
  }

  @AfterAll
  static void stopTheJar() throws InterruptedException {
    service.destroy();
    service.waitFor(30, TimeUnit.SECONDS);
  }

  @Test
  void findsAStoryByItsWords() throws Exception {
    assertThat(get("/api/search?q=captives").body())
        .contains("2014-03-03/harbour-police-praised-freeing");
  }

  @Test
  void findsAProvisionByItsMeaning() throws Exception {
    assertThat(get("/api/search?type=provision&mode=meaning&q=helping+people+who+were+sold").body())
        .contains("trafficking-protocol/art_");
  }

  @Test
  void linksACitationToItsProvision() throws Exception {
    String ask =
        "PREFIX pacta: <https://w3id.org/pacta/ns#> ASK { ?story pacta:engages"
            + " <https://w3id.org/pacta/id/treaty/trafficking-protocol/art_6> }";
    assertThat(get("/sparql?query=" + encoded(ask)).body()).contains("true");
  }

  @Test
  void recognisesBodiesStatesAndTargets() throws Exception {
    assertThat(get("/api/stories/2014-03-03/harbour-police-praised-freeing").body())
        .contains("organization/unodc", "place/ita", "sdg/16.2", "treaty/trafficking-protocol");
  }

  @Test
  void makesAStoryOfItsOwnOfAListedOne() throws Exception {
    assertThat(get("/api/stories/2014-03-03/harbour-police-praised-freeing/past-stories").body())
        .contains("A listed story that nobody has");
  }

  @Test
  void keepsTheGoodDocumentsAndSaysWhyOneIsRejected() throws Exception {
    assertThat(Files.readString(folder.resolve("data/rejected.jsonl")))
        .contains("latin1.txt", "byte 1", "UTF-8");
  }

  @Test
  void answersABadRequestWithAProblem() throws Exception {
    HttpResponse<String> answer = get("/api/search?page=x");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("page must be a whole number");
  }

  @Test
  void servesThePages() throws Exception {
    assertThat(get("/?q=captives").body()).contains("Harbour police praised");
    assertThat(get("/treaties/trafficking-protocol").body()).contains("id=\"art_6\"");
  }

  @Test
  void refusesASecondProcessOnTheSameData() throws Exception {
    Process second = start("--server.port=" + freePort());
    String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(second.waitFor()).isNotZero();
    assertThat(said).contains("is in use by another Pacta process");
  }

  private static boolean isReady() throws InterruptedException {
    assertThat(service.isAlive()).isTrue();
    try {
      return get("/actuator/health/readiness").statusCode() == 200;
    } catch (IOException notYetListening) {
      return false;
    }
  }

  private static Process start(String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-jar",
            "target/pacta.jar",
            "--pacta.data-dir=" + folder.resolve("data"));
    builder.command().addAll(List.of(arguments));
    builder.redirectErrorStream(true);
    if (service == null) {
      builder.redirectOutput(new File("target/service-it.log"));
    }
    return builder.start();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + port + path);
    return CLIENT.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

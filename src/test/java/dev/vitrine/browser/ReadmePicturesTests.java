package dev.vitrine.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.vitrine.Door;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Takes the README's pictures anew where {@code -Dreadme.pictures=true} asks for that. */
@BrowserTest
@EnabledIfSystemProperty(named = "readme.pictures", matches = "true")
class ReadmePicturesTests {

  private static final Path PICTURES = Path.of("docs/screenshots");
  private static final int BYTES = 200 * 1024;

  private final String vitrine;
  private final Door door;
  private final EveryPage pages;
  private final Chromium chromium;

  ReadmePicturesTests(
      @LocalServerPort int port,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
      Chromium chromium) {
    this.vitrine = "http://127.0.0.1:" + port;
    this.door = new Door(port);
    this.pages = new EveryPage(door, mapping);
    this.chromium = chromium;
  }

  @ParameterizedTest
  @CsvSource({
    "dashboard, DESKTOP_LIGHT, /",
    "dashboard-dark, DESKTOP_DARK, /",
    "list, DESKTOP_LIGHT, /resources/ec2-instance?account=111111111111&account=333333333333",
    "resource, DESKTOP_LIGHT, ec2-instance",
    "vpc-map, DESKTOP_LIGHT, ec2-vpc"
  })
  void takesThePicturesOfTheReadme(String name, Look look, String path) throws IOException {
    read();
    var picture = Files.createDirectories(PICTURES).resolve(name + ".png");
    try (var tab = chromium.tab(look)) {
      tab.page().navigate(vitrine + address(path));
      PlaywrightAssertions.assertThat(tab.page().locator("[aria-busy=true]"))
          .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
      tab.page().screenshot(new ScreenshotOptions().setPath(picture));
    }
    assertThat(picture).isNotEmptyFile();
    assertThat(Files.size(picture)).isLessThan(BYTES);
  }

  private String address(String path) {
    if (path.equals("ec2-vpc")) {
      return pages.resource(path).replace("/ec2-vpc?", "/ec2-vpc/map?");
    }
    return path.startsWith("/") ? path : pages.resource(path);
  }

  private void read() {
    for (String type : List.of("ec2-instance", "ec2-vpc", "iam-role", "s3-bucket")) {
      for (String account : List.of("111111111111", "333333333333", "444444444444")) {
        door.get("/api/v1/resources/" + type + "?limit=1&account=" + account);
      }
    }
  }
}

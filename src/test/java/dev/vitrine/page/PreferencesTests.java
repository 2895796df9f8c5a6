package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.page.Preferences.Theme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** What a viewer likes is what three small cookies say, and nothing else in them matters. */
class PreferencesTests {

  @Test
  void readsWhatItWrote() {
    var columns = KeptColumns.NONE.with("ec2-vpc", List.of("State", "tag:a|b!c:d e=\u00fc"));
    var mine = new Preferences(Theme.DARK, false, true, 25, true, columns);
    var cookie = mine.columns().cookie();
    assertThat(cookie).matches("[!#-+\\--:<-\\[\\]-~]*");
    assertThat(Preferences.of(mine.theme().word(), mine.others(), cookie)).isEqualTo(mine);
    assertThat(Preferences.of("auto", Preferences.USUAL.others(), "")).isEqualTo(Preferences.USUAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "rows-7.keys-maybe.dense-",
        "rows-99999999999999999999",
        "<script>",
        "rows=25&dense=on",
        "ec2-vpc:|:State|EC2:State|ec2-vpc:!!|ec2-vpc:%zz",
        "ROWS-25"
      })
  void takesNonsenseForNothing(String cookie) {
    assertThat(Preferences.of(cookie, cookie, cookie)).isEqualTo(Preferences.USUAL);
  }

  @Test
  void forgetsTheColumnsThatWereChosenFirst() {
    var kept = KeptColumns.NONE;
    for (int i = 0; i < 100; i++) {
      kept = kept.with("type-" + i, Collections.nCopies(10, "Column" + i));
    }
    assertThat(kept.cookie()).hasSizeLessThan(3_001);
    var read = KeptColumns.of(kept.cookie());
    assertThat(read.ofType("type-99")).hasSize(10).containsOnly("Column99");
    assertThat(read.ofType("type-0")).isEmpty();
    assertThat(read.with("type-99", List.of()).ofType("type-99")).isEmpty();
    assertThat(kept.with("x".repeat(65), List.of("Name")).ofType("x".repeat(65))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=y",
        "",
        "resources"
      })
  void leadsBackToNobodyElse(String address) {
    var code = Base64.getUrlEncoder().encodeToString(address.getBytes(StandardCharsets.UTF_8));
    assertThat(Return.of(code).address()).isEqualTo("/");
    assertThat(Return.of(address).address()).isEqualTo("/");
  }

  @Test
  void leadsBackToTheSameView() {
    var request = new MockHttpServletRequest("GET", "/resources/ec2-vpc");
    request.setQueryString("q=tag%3Aenv%3Dprod&sort=-Name");
    var back = Return.to(request);
    assertThat(back.code()).doesNotContain("prod");
    assertThat(Return.of(back.code()).address())
        .isEqualTo("/resources/ec2-vpc?q=tag%3Aenv%3Dprod&sort=-Name");
  }
}

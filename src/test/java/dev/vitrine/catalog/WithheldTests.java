package dev.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What is taken out of raw forms. */
class WithheldTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Environment.Variables | {'Environment':{'Variables':{'A':'withheld'}},'B':'b'}",
        "Rules.Value           | {'Rules':[{'Value':'withheld'},{'C':'c'}]}",
        "**.Value              | {'Value':'withheld','D':[{'Value':'withheld'},{'E':{'Value':['withheld']}}]}",
        "**.E.Value            | {'D':[{'E':{'Value':['withheld']}}],'Value':'f'}"
      })
  void leavesNamesAndTakesValues(String path, String left) {
    var json = JsonMapper.shared().readTree(left.replace('\'', '"'));
    var shown = json.toString().replace("withheld", "vitrine-canary");
    var node = JsonMapper.shared().readTree(shown);

    Withheld.of(path).from(node);

    assertThat(node).isEqualTo(json);
  }
}

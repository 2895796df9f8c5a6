package dev.vitrine.api;

import dev.vitrine.api.ResourceTypeJson.OperationJson;
import dev.vitrine.catalog.Setting;
import java.util.List;

/**
 * Something that may be asked in every account alike.
 *
 * @param id its word in addresses
 * @param title what it is
 * @param question what is asked
 * @param source where it is written why it matters
 * @param operations what asking calls
 */
record SettingJson(
    String id, String title, String question, String source, List<OperationJson> operations) {

  static SettingJson of(Setting setting) {
    var about = setting.about();
    return new SettingJson(
        about.id(),
        about.title(),
        about.question(),
        about.source(),
        setting.type().definition().operations().stream().map(OperationJson::of).toList());
  }
}

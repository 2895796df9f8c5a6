package dev.vitrine.page;

import dev.vitrine.inventory.OneResource.DetailAnswer;
import java.time.Instant;

/**
 * Something about a resource that was asked besides.
 *
 * @param name what it is called
 * @param line what became of asking
 * @param advice what to do where that failed, else empty
 * @param json AWS's answer, empty where there is none
 */
record DetailView(String name, PlaceLine line, String advice, String json) {

  static DetailView of(DetailAnswer detail, AccountMark account, String region, Instant now) {
    var value = detail.value();
    return new DetailView(
        detail.name(),
        PlaceLine.of(detail.outcome(), account, region, now),
        WhatToDo.about(detail.outcome()),
        value == null ? "" : PrettyJson.of(value));
  }
}

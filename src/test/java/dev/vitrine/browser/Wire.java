package dev.vitrine.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** What a page makes its browser fetch, which forgets what it kept before. */
final class Wire {

  private final CDPSession session;
  private int requests;
  private double bytes;

  Wire(Tab tab) {
    session = tab.context().newCDPSession(tab.page());
    session.on("Network.requestWillBeSent", this::count);
    session.on("Network.loadingFinished", this::weigh);
    session.send("Network.enable");
  }

  /** Starts at nothing again. */
  void forget() {
    session.send("Network.clearBrowserCache");
    requests = 0;
    bytes = 0;
  }

  int requests() {
    return requests;
  }

  /** With headers, and compressed as they came. */
  int kilobytes() {
    return (int) Math.ceil(bytes / 1024);
  }

  private void count(JsonObject event) {
    var address = event.getAsJsonObject("request").get("url").getAsString();
    if (address.startsWith("http")) {
      requests++;
    }
  }

  private void weigh(JsonObject event) {
    bytes += event.get("encodedDataLength").getAsDouble();
  }
}

package dev.vitrine.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/** A network that keeps what reaches it and carries it nowhere. */
final class Wire implements SdkHttpClient, SdkAsyncHttpClient {

  private final List<HttpExecuteRequest> requests = new ArrayList<>();
  private int asynchronous;

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    requests.add(request);
    throw new Sent();
  }

  @Override
  public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
    asynchronous++;
    request.responseHandler().onError(new Sent());
    return CompletableFuture.failedFuture(new Sent());
  }

  /** How many requests reached it. */
  int count() {
    return requests.size() + asynchronous;
  }

  List<HttpExecuteRequest> requests() {
    return requests;
  }

  @Override
  public String clientName() {
    return "wire";
  }

  @Override
  public void close() {}
}

package dev.vitrine.client;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Stops answers that no AWS gives before the SDK makes an empty list of them, and bodies that do
 * not end.
 *
 * <p>Bodies are unpacked here, so that the bound holds for what comes out.
 *
 * @param delegate what sends
 * @param most the most bytes of one body, unpacked
 * @param room what all bodies together may take
 */
record AnswerGuard(SdkHttpClient delegate, long most, AnswerRoom room) implements SdkHttpClient {

  private static final int BEGINNING = 1024;

  // With the body unpacked these are no longer true of it.
  private static final List<String> OF_THE_PACKED_BODY =
      List.of("Content-Encoding", "Content-Length", "x-amz-crc32");

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    var protocol = WireProtocol.of(Headers.of(request.httpRequest()));
    var head = request.httpRequest().method() == SdkHttpMethod.HEAD;
    var prepared = delegate.prepareRequest(request);
    return new ExecutableHttpRequest() {

      @Override
      public HttpExecuteResponse call() throws IOException {
        var response = prepared.call();
        return head ? response : checked(protocol, response);
      }

      @Override
      public void abort() {
        prepared.abort();
      }
    };
  }

  @Override
  public void close() {
    delegate.close();
  }

  @Override
  public String clientName() {
    return delegate.clientName();
  }

  private HttpExecuteResponse checked(WireProtocol protocol, HttpExecuteResponse answer)
      throws IOException {
    var response = answer.httpResponse();
    var body = answer.responseBody().orElseGet(AnswerGuard::nothing);
    try {
      var bounded = bounded(response, body);
      if (response.isSuccessful()) {
        bounded.mark(BEGINNING);
        var beginning = new String(bounded.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        bounded.reset();
        AnswerForm.demand(protocol, beginning);
      }
      return HttpExecuteResponse.builder()
          .response(unpacked(response))
          .responseBody(AbortableInputStream.create(bounded, body))
          .build();
    } catch (SdkClientException | IOException unusable) {
      body.abort();
      throw unusable;
    }
  }

  private InputStream bounded(SdkHttpResponse response, AbortableInputStream body)
      throws IOException {
    var plain = isPacked(response) ? new GZIPInputStream(body) : body;
    return new BufferedInputStream(new BoundedBody(plain, most, room, body));
  }

  private static SdkHttpResponse unpacked(SdkHttpResponse response) {
    if (!isPacked(response)) {
      return response;
    }
    var plain = response.toBuilder();
    OF_THE_PACKED_BODY.forEach(plain::removeHeader);
    return plain.build();
  }

  private static boolean isPacked(SdkHttpResponse response) {
    return response.firstMatchingHeader("Content-Encoding").filter("gzip"::equals).isPresent();
  }

  private static AbortableInputStream nothing() {
    return AbortableInputStream.create(InputStream.nullInputStream());
  }
}

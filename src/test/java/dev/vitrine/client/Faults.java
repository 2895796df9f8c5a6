package dev.vitrine.client;

import dev.vitrine.client.FaultServer.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;

/** The bad answers that networks, proxies and strangers give. */
public final class Faults {

  /** A good answer. */
  static final String VPC =
      "<DescribeVpcsResponse><vpcSet><item><vpcId>vpc-1</vpcId></item></vpcSet>"
          + "</DescribeVpcsResponse>";

  private static final int MEGABYTE = 1 << 20;

  private Faults() {}

  /** A whole answer of that status. */
  public static Fault answer(String status, String type, String body, String... headers) {
    return (_, answer) ->
        answer.write(
            "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n%s\r\n%s"
                .formatted(status, type, body.length(), lines(headers), body));
  }

  static Fault xml(String body) {
    return answer("200 OK", "text/xml;charset=UTF-8", body);
  }

  /** An error as EC2 writes it. */
  public static Fault ec2Error(String status, String code, String... headers) {
    return answer(
        status,
        "text/xml",
        "<Response><Errors><Error><Code>%s</Code><Message>No.</Message></Error></Errors>"
                .formatted(code)
            + "<RequestID>r-1</RequestID></Response>",
        headers);
  }

  static Fault silent() {
    return (_, answer) -> answer.untilTheClientGivesUp();
  }

  /** A body that comes byte by byte and never ends. */
  static Fault drip() {
    return (_, answer) -> {
      answer.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n<DescribeVpcsResponse>");
      while (true) {
        answer.write(" ");
        LockSupport.parkNanos(20_000_000);
      }
    };
  }

  static Fault reset() {
    return (_, answer) -> answer.reset();
  }

  static Fault halfBody() {
    return (_, answer) -> {
      answer.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<DescribeVpcsResponse><vpcSet>");
      answer.connection().close();
    };
  }

  static Fault randomData(long seed) {
    return (_, answer) -> {
      var noise = new byte[4096];
      new Random(seed).nextBytes(noise);
      answer.out().write(noise);
      answer.connection().close();
    };
  }

  /** A gigabyte inside one valid element, or more: it goes on until the client hangs up. */
  static Fault endlessBody() {
    return (_, answer) -> {
      answer.write("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\n\r\n");
      answer.write("<DescribeVpcsResponse><requestId>");
      var much = "x".repeat(MEGABYTE);
      while (true) {
        answer.write(much);
      }
    };
  }

  /** A whole result, after which a gigabyte of spaces begins. */
  static Fault endlessTail() {
    return (_, answer) -> {
      answer.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n" + VPC);
      var much = " ".repeat(MEGABYTE);
      while (true) {
        answer.write(much);
      }
    };
  }

  /** A megabyte that unpacks to a gigabyte of spaces. */
  static Fault gzipBomb() {
    return packed(gzip -> {
      gzip.write("<DescribeVpcsResponse>".getBytes(StandardCharsets.UTF_8));
      var much = " ".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
      for (var i = 0; i < 1024; i++) {
        gzip.write(much);
      }
    });
  }

  /** An answer that nobody asked to be packed. */
  static Fault packed(String body) {
    return packed(gzip -> gzip.write(body.getBytes(StandardCharsets.UTF_8)));
  }

  private static Fault packed(Body body) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      body.write(gzip);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return (_, answer) -> {
      answer.write(
          "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Encoding: gzip\r\n"
              + "Content-Length: %d\r\n\r\n".formatted(packed.size()));
      packed.writeTo(answer.out());
    };
  }

  private static String lines(String... headers) {
    return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
  }

  /** What writes a body. */
  private interface Body {
    void write(OutputStream out) throws IOException;
  }
}

package dev.vitrine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vitrine.client.FaultServer.Answer;
import dev.vitrine.client.FaultServer.Fault;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;

/**
 * Accounts full of VPCs with as many and as long tags as AWS allows, none of them like another;
 * everything else is the fake cloud's.
 *
 * @param cloud answers everything else
 * @param rows how many stand on a page
 * @param pages how many pages there are in each region
 */
record HeavyTags(FakeCloud cloud, int rows, int pages) implements Fault {

  private static final int TAGS = 50;
  private static final int LENGTH = 256;

  // Han characters, two bytes each in memory and three on the wire; no piece is like another.
  private static final byte[] TEXT =
      new Random(24)
          .ints(100_000, 0x4E00, 0x9F00)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString()
          .getBytes(UTF_8);

  @Override
  public void answer(String request, Answer answer) throws IOException {
    var call = CloudCall.of(request);
    if (!call.action().equals("DescribeVpcs")) {
      cloud.answer(request, answer);
      return;
    }
    var page = call.token().isEmpty() ? 1 : Integer.parseInt(call.token());
    var next = page < pages ? "<nextToken>" + (page + 1) + "</nextToken>" : "";
    var random = new Random(call.hashCode());
    var out = new BufferedOutputStream(answer.out(), 1 << 16);
    write(
        out,
        "HTTP/1.1 200 OK\r\nContent-Type: text/xml;charset=UTF-8\r\nConnection: close\r\n\r\n"
            + "<DescribeVpcsResponse><vpcSet>");
    for (int row = 0; row < rows; row++) {
      write(out, "<item><vpcId>vpc-%d-%d</vpcId><tagSet>".formatted(page, row));
      for (int tag = 0; tag < TAGS; tag++) {
        write(out, "<item><key>tag-" + tag + "</key><value>");
        out.write(TEXT, 3 * random.nextInt(TEXT.length / 3 - LENGTH), 3 * LENGTH);
        write(out, "</value></item>");
      }
      write(out, "</tagSet></item>");
    }
    write(out, "</vpcSet>" + next + "</DescribeVpcsResponse>");
    out.flush();
    answer.connection().close();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
  }
}

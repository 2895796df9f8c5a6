package dev.vitrine.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.Abortable;

/** A body of which only so many bytes are read, as far as there is room; then it is cut off. */
final class BoundedBody extends FilterInputStream {

  private static final int REST = 16 * 1024;

  private final long most;
  private final AnswerRoom room;
  private final Abortable connection;
  private long count;
  private boolean cut;

  BoundedBody(InputStream body, long most, AnswerRoom room, Abortable connection) {
    super(body);
    this.most = most;
    this.room = room;
    this.connection = connection;
  }

  @Override
  public int read() throws IOException {
    var next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    var read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    var skipped = super.skip(bytes);
    count(skipped);
    return skipped;
  }

  /** Cuts a connection whose body goes on, which would be read to its end to be used again. */
  @Override
  public void close() throws IOException {
    // Most often nothing is left.
    if (!cut && in.read() >= 0 && in.readNBytes(REST).length == REST) {
      cut();
    }
    if (!cut) {
      super.close();
    }
  }

  // Not an IOException, which the SDK would take for a reason to read it all once more.
  private void count(long bytes) {
    count += bytes;
    if (count > most) {
      cut();
      throw UnreadableAnswerException.within("it is longer than " + most + " bytes");
    }
    if (!room.has(count)) {
      cut();
      throw SdkClientException.create("AWS's answer is cut off: there is no room for it now");
    }
  }

  private void cut() {
    cut = true;
    connection.abort();
  }
}

package dev.vitrine.client;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * The bytes of answers that may be under way at once: while the SDK reads one, its tree of elements
 * and the SDK's objects are in memory together, all of them many times what came on the wire.
 *
 * <p>Nobody waits here. The SDK's time for an attempt runs while it reads, and a connection is
 * held: an answer that finds no room is cut off, and whoever called waits for a turn before asking
 * again.
 */
@Component
final class AnswerRoom {

  // A hundred things or so; as long as every answer is that short, nobody counts.
  private static final long FREE = 64 * 1024;
  // Things with many short members take ten times their bytes and more.
  private static final int PART_OF_THE_HEAP = 32;

  private final ScopedValue<Share> current = ScopedValue.newInstance();
  private final AtomicLong left;

  AnswerRoom() {
    this(Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP);
  }

  AnswerRoom(long bytes) {
    left = new AtomicLong(bytes);
  }

  /**
   * Makes a call whose answer takes room, which it gives back when the call has returned.
   *
   * @param hasTurn whether the answer may be as long as it likes
   * @throws LongAnswerException where it was cut off because there was no more room
   */
  AwsResponse call(boolean hasTurn, Supplier<AwsResponse> send) {
    var share = new Share(hasTurn);
    try {
      return ScopedValue.where(current, share).call(send::get);
    } catch (SdkException trouble) {
      throw share.refused ? new LongAnswerException(trouble) : trouble;
    } finally {
      left.addAndGet(share.taken);
    }
  }

  /**
   * Takes room for the answer of this thread's call.
   *
   * @param bytes how long the answer is so far
   * @return whether it may go on
   */
  boolean has(long bytes) {
    return bytes <= FREE || !current.isBound() || current.get().reaches(bytes - FREE);
  }

  /** How many bytes could be taken now. */
  long left() {
    return left.get();
  }

  /** What one call has taken; of one thread, which is the SDK's too. */
  private final class Share {

    private final boolean hasTurn;
    private long taken;
    private boolean refused;

    Share(boolean hasTurn) {
      this.hasTurn = hasTurn;
    }

    boolean reaches(long bytes) {
      var more = bytes - taken;
      if (more <= 0) {
        return true;
      }
      if (left.addAndGet(-more) < 0 && !hasTurn) {
        left.addAndGet(more);
        refused = true;
        return false;
      }
      taken = bytes;
      return true;
    }
  }
}

package dev.vitrine.catalog;

import java.util.List;

/**
 * Something that is set in every account and asked in all of them alike. Being a bean registers it.
 */
public interface Setting {

  /**
   * What it is called, and why anybody asks.
   *
   * @param id its word in addresses
   * @param title what it is, in few words
   * @param question what is asked of every account
   * @param source where it is written why it matters
   */
  record About(String id, String title, String question, String source) {}

  /** How far one verdict reaches. */
  enum Span {
    /** Every region is judged by itself; the account is as good as its worst region. */
    EACH_REGION,
    /** The regions are judged together; what is wrong in one is wrong, whatever the others say. */
    ALL_TOGETHER,
    /** The regions are judged together; what one of them has is enough for all. */
    ONE_SUFFICES;

    /** Whether a verdict on some of the places holds, whatever the others would have said. */
    public boolean holds(Verdict verdict) {
      return switch (this) {
        case EACH_REGION, ALL_TOGETHER -> verdict.level() == Verdict.Level.ATTENTION;
        case ONE_SUFFICES -> verdict.level() == Verdict.Level.GOOD;
      };
    }
  }

  /** What it is called. */
  About about();

  /** What is read to find out. */
  ResourceType type();

  /** How far one verdict reaches. */
  Span span();

  /**
   * Judges by what was read; whether that was all is told by {@link Span#holds}.
   *
   * @param seen the resources of one region or of the whole account; none where there are none
   */
  Verdict judge(List<Seen> seen);
}

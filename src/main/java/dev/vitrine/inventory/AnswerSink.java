package dev.vitrine.inventory;

import java.io.IOException;

/** Takes the answers of an inquiry one after the other and gives them on to who waits for them. */
public interface AnswerSink {

  /**
   * Takes the answer of one place, with the rows that are wanted.
   *
   * @throws IOException where nobody can be given it any more
   */
  void take(Answer answer) throws IOException;

  /**
   * Gives on what was taken so far; more is to come.
   *
   * @throws IOException where nobody can be given it any more
   */
  void flush() throws IOException;
}

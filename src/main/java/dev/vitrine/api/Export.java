package dev.vitrine.api;

import dev.vitrine.inventory.AnswerSink;
import dev.vitrine.inventory.Coverage;
import java.io.IOException;

/** Writes a whole list, row by row. */
interface Export extends AnswerSink {

  /**
   * Writes what comes last: what became of every place.
   *
   * @throws IOException where nobody reads any more
   */
  void end(Coverage coverage) throws IOException;
}

package dev.vitrine.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Something that can be measured. */
interface Measurement {

  /** Measures it. */
  List<Line> measure(Bench bench) throws IOException, InterruptedException, ExecutionException;
}

package dev.vitrine.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * A token that only the sandbox understands.
 *
 * @param in the parameter with it
 * @param out the answer's member with it
 */
record ByToken(String in, String out) implements Continuation {

  @Override
  public OptionalInt start(Call call, List<Given> all, Function<String, OptionalInt> offered) {
    Optional<String> token = call.parameters().path(in).asStringOpt();
    return token.isEmpty() ? OptionalInt.of(0) : offered.apply(token.get());
  }

  @Override
  public void note(ObjectNode answer, List<Given> all, int end, String token) {
    Dotted.set(answer, out, answer.stringNode(token));
  }

  @Override
  public List<String> sent() {
    return List.of(in);
  }

  @Override
  public List<String> answered() {
    return List.of(out);
  }
}

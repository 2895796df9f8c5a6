package dev.vitrine.catalog;

import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import dev.vitrine.permission.OperationSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;

/** A kind of thing that AWS accounts hold, and how to list it. Being a bean registers it. */
public interface ResourceType extends OperationSource {

  /** What it is. */
  Definition definition();

  /**
   * Lists what is in one place, lazily and page by page, with the SDK's paginator where there is
   * one.
   *
   * @param clients the clients of the place
   * @return the items as AWS answers them
   */
  Stream<? extends SdkPojo> list(Clients clients);

  /**
   * Reads one of them as the list would answer it.
   *
   * @return none where AWS does not know the id; AWS's own errors that say so may be thrown too
   */
  default Optional<? extends SdkPojo> read(Clients clients, String id) {
    return list(clients).filter(item -> Rows.id(definition(), item).equals(id)).findFirst();
  }

  /**
   * How old an answer about this type may be by default: what changes slowly lives three times as
   * long.
   *
   * @param usual how old other answers may be
   */
  default Duration maxAge(Duration usual) {
    return definition().traits().slow() ? usual.multipliedBy(3) : usual;
  }

  /** The id of the type by which rules decide who may look at what is read. */
  default String seenAs() {
    return definition().id();
  }

  /** What costs a call of its own and is read on the resource's page only. */
  default List<Detail> details() {
    return List.of();
  }

  /** How the AWS CLI is asked for one of them. */
  default CommandForm command() {
    return CommandForm.usual(definition());
  }

  /** Everything that this type may call. */
  @Override
  default Collection<Operation> operations() {
    var all = new ArrayList<>(definition().operations());
    all.addAll(definition().reads());
    details().forEach(detail -> all.add(detail.operation()));
    return all;
  }
}

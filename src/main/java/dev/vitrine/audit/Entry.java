package dev.vitrine.audit;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.RegionId;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that happened and gets a line. */
sealed interface Entry {

  /** The kind of line. */
  Kind kind();

  /** For whom it happened, where that is known. */
  Optional<Viewer> viewer();

  /** The accounts that it is about. */
  Collection<AccountId> accounts();

  /** What was decided about it. */
  Decision decision();

  /** How long it took. */
  Duration duration();

  /**
   * A request to Vitrine.
   *
   * @param visit the request as it was before its answer was sent
   * @param method its method
   * @param path its path as it was sent
   * @param status the status of its answer
   * @param decision what was decided about it
   * @param duration how long it took
   */
  record Asked(
      Visit visit, String method, String path, int status, Decision decision, Duration duration)
      implements Entry {

    @Override
    public Kind kind() {
      return Kind.REQUEST;
    }

    @Override
    public Optional<Viewer> viewer() {
      return visit.viewer();
    }

    @Override
    public Collection<AccountId> accounts() {
      return visit.accounts();
    }

    /** The path without what may hang on its parts, which may be a session's id. */
    String barePath() {
      return path.replaceAll(";[^/]*", "");
    }
  }

  /**
   * A call of AWS.
   *
   * @param request the request for which it was made; none where Vitrine itself made it
   * @param caller whose session it was
   * @param account the account
   * @param region the region
   * @param service the service as the AWS CLI names it
   * @param operation the operation
   * @param signature by what AWS knows it
   * @param outcome how it ended
   * @param duration how long it took
   */
  record Called(
      @Nullable String request,
      Viewer caller,
      AccountId account,
      RegionId region,
      String service,
      String operation,
      Signature signature,
      String outcome,
      Duration duration)
      implements Entry {

    @Override
    public Kind kind() {
      return Kind.CALL;
    }

    @Override
    public Optional<Viewer> viewer() {
      return Optional.of(caller);
    }

    @Override
    public Collection<AccountId> accounts() {
      return List.of(account);
    }

    @Override
    public Decision decision() {
      return Decisions.about(outcome);
    }
  }
}

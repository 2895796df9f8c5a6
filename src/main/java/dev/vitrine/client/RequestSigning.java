package dev.vitrine.client;

import dev.vitrine.session.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * Gives a request the credentials of a session, no more time than its reading has, and who hears of
 * its attempts.
 */
@Component
class RequestSigning {

  private final Duration callTimeout;
  private final Clock clock;

  RequestSigning(ClientProperties properties, Clock clock) {
    this.callTimeout = properties.callTimeout();
    this.clock = clock;
  }

  /**
   * The request as it may be sent.
   *
   * @throws ReadingStoppedException where no time is left
   */
  AwsRequest sign(AwsRequest request, Session session, Instant deadline, Attempts attempts) {
    var left = Duration.between(clock.instant(), deadline);
    if (!left.isPositive()) {
      throw ReadingStoppedException.late();
    }
    var configuration =
        request
            .overrideConfiguration()
            .map(AwsRequestOverrideConfiguration::toBuilder)
            .orElseGet(AwsRequestOverrideConfiguration::builder)
            .credentialsProvider(StaticCredentialsProvider.create(session.credentials()))
            .addMetricPublisher(attempts);
    if (left.compareTo(callTimeout) < 0) {
      configuration.apiCallTimeout(left);
    }
    return request.toBuilder().overrideConfiguration(configuration.build()).build();
  }
}

package dev.vitrine.sandbox;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Who is who in the sandbox and what each may do: the door to IAM, STS and instance metadata. */
final class Identity {

  private final Documents documents;
  private final Keys keys;
  private final Signatures signatures;
  private final Authorizer authorizer;
  private final SecurityTokenService securityTokenService;
  private final MetadataTokens metadataTokens;
  private final InstanceMetadata metadata;

  /**
   * Opens a world in which nobody has credentials yet.
   *
   * @param clock by which credentials expire and signatures grow old
   */
  Identity(Clock clock) {
    this(clock, new World());
  }

  /**
   * Opens such a world.
   *
   * @param clock by which credentials expire and signatures grow old
   * @param world the accounts that there are
   */
  Identity(Clock clock, World world) {
    documents = new Documents(world);
    keys = new Keys(clock);
    signatures = new Signatures(keys, clock);
    authorizer = new Authorizer(documents, clock);
    securityTokenService = new SecurityTokenService(new AssumeRole(documents, authorizer, keys));
    metadataTokens = new MetadataTokens(clock);
    var instanceId = documents.instanceIdentity().path("instanceId").asString();
    var credentials = new InstanceCredentials(clock, keys, documents.instanceRole(), instanceId);
    metadata = new InstanceMetadata(metadataTokens, new MetadataTree(documents, credentials));
  }

  /**
   * Proves who signed a request.
   *
   * @param family whose code, status and sentence a refusal has
   * @throws AwsRefusal where AWS would not believe the signature
   */
  Authenticated authenticate(WireRequest request, ServiceFamily family) {
    return signatures.verify(request, family);
  }

  /** Decides what a proven caller may do, for every service but STS. */
  Authorizer authorizer() {
    return authorizer;
  }

  /** Answers STS, deciding by itself who may do what. */
  ServiceHandler securityTokenService() {
    return securityTokenService;
  }

  /** Answers a request to the instance metadata service, which nobody signs. */
  WireResponse metadata(WireRequest request) {
    return metadata.answer(request);
  }

  /** The IAM documents, for a service that shows them. */
  Documents documents() {
    return documents;
  }

  /** Everything secret that was given to anybody, for a test that searches for leaks. */
  List<String> secretsIssued() {
    return Stream.concat(keys.secrets().stream(), metadataTokens.issued().stream()).toList();
  }
}

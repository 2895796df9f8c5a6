# Builds Vitrine and packs it into an image that runs it as nobody in particular.
#
#   docker build -t vitrine .
#   docker run --rm --network host --read-only --tmpfs /tmp --cap-drop ALL \
#     --security-opt no-new-privileges vitrine
#
# Unless people sign in, Vitrine listens on the loopback interface alone and the container shares
# the host's network; the instance metadata service then needs no higher hop limit either.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml application.yml README.md ./
COPY src src
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -DskipTests package \
    && java -Djarmode=tools -jar target/vitrine.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 65532 --no-create-home --shell /usr/sbin/nologin vitrine
WORKDIR /vitrine
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER 65532:65532
# No heap dump on any disk: a heap holds credentials.
# G1 even on a small machine, where the JVM would take the serial collector: its pauses are short
# enough for probes. Small object headers: less memory a resource.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:-HeapDumpOnOutOfMemoryError -XX:+UseG1GC -XX:+UseCompactObjectHeaders"
HEALTHCHECK --interval=30s --timeout=3s --start-period=30s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /livez HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-jar", "vitrine.jar"]

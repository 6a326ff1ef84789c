# One image for each service: the boot jar that the build made, in layers, on a Java runtime.
#
#   mvn package -DskipTests
#   docker build --build-arg SERVICE=community-service --tag meent/community-service .
#
# docker-compose.yml does the second step for all four.

FROM eclipse-temurin:25-jre AS layers
ARG SERVICE
ARG VERSION=0.1.0-SNAPSHOT
WORKDIR /layers
COPY ${SERVICE}/target/${SERVICE}-${VERSION}-app.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin meent
WORKDIR /app
# What changes seldom comes first, so that a new version of the service is a small layer.
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
USER 10001
# A service may bind to 127.0.0.1 by default; in a container nobody would reach it there.
ENV SERVER_ADDRESS=0.0.0.0
ENV SERVER_PORT=8080
# Ready means: it answers and has caught up with the log. The image has bash but neither curl nor wget for certain.
HEALTHCHECK --interval=5s --timeout=5s --start-period=120s --retries=6 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT && printf 'GET /readyz HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "app.jar"]

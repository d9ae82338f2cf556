# syntax=docker/dockerfile:1
FROM maven:3.9.11-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -Dmaven.test.skip=true package

FROM eclipse-temurin:17.0.16_8-jre
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /holdingline --shell /usr/sbin/nologin holdingline \
 && install --directory --owner=holdingline --group=holdingline --mode=700 /holdingline/data
WORKDIR /holdingline
COPY --from=build /build/target/holdingline.jar holdingline.jar
COPY playbooks playbooks
COPY templates templates
USER holdingline
VOLUME /holdingline/data
EXPOSE 8080
# bash opens the connection itself, so the base image needs no curl. On a machine with much else to do, a start takes minutes.
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "holdingline.jar"]

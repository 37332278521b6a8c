/**
 * Names of languages, products and tools that are a letter or two from other words: who types one of them means it. None that is
 * short for another, as "postgres" is for PostgreSQL.
 */
export const TECHNOLOGY_NAMES = `
activemq airflow akka alpine angular ansible antlr apache arango argocd astro avalonia avro azure babel backstage bamboo bazel bitbucket
bokeh buildah bullet caddy calico cargo cassandra celery ceph chakra chroma cilium clickhouse clojure cobra cocoa codeql conan consul
cordova couchbase couchdb crystal cucumber cypress dagger dapr dart dask databricks debezium delphi deno django docker dokku druid
dynamodb eclipse ecto elastic elasticsearch electron elixir ember envoy erlang esbuild eslint etcd express falcon fastapi fastify fedora
figma firebase flask flink fluentd flutter flyway fortran gatling gatsby gentoo gerrit gherkin github gitlab gleam golang gradle grafana
graphite graphql grpc gulp hadoop haproxy harbor haskell hasura helm heroku hibernate hive hudi iceberg influxdb ingress ionic istio jaeger
jasmine jekyll jenkins jest jetty jira jquery jruby julia junit jupyter kafka kamal karma keras keycloak kibana kinesis knative kong kotlin
kubernetes kustomize laravel lerna linkerd liquibase locust logstash loki lucene lustre maven mercurial metabase micronaut minikube minio
mocha mongodb mosquitto mysql nagios nats neovim nestjs netlify nexus nginx nomad notion numba numpy nuxt ocaml octave okta onnx
openapi openshift opentofu packer pandas parcel parquet perl phoenix pinecone pinia pixi playwright plotly podman poetry polars portainer
postman prefect presto prettier prisma prometheus protobuf pulsar pulumi puppet puppeteer pytest pytorch quarkus rabbitmq rancher reactjs redis
redshift redux remix renovate rollup rspec ruby rust samba sanity scala scipy scylla selenium sentry serilog shopify sidekiq sinatra
skaffold snowflake solana solidity solr sonarqube splunk spring storybook stripe supabase superset svelte swagger swift symfony tableau
tailwind tauri tekton telegraf temporal tensorflow terraform thanos thrift tilt tomcat tornado traefik trello trino turbo typescript
ubuntu undici unity vagrant varnish vault vercel vite vitess vitest vuejs weaviate webpack wordpress xamarin xcode yarn zabbix zephyr zig
zipkin zookeeper zustand`;

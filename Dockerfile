# Differentia in a container. Built by Docker or Podman, for amd64 and arm64:
#
#   docker build -t differentia .
#   docker run --rm differentia ask "TCP vs UDP"
#   docker run -d --env-file .env -v differentia:/data -p 3000:3000 differentia

FROM node:24-bookworm-slim AS base
WORKDIR /app

# What package-lock.json says: this layer changes only with the dependencies.
FROM base AS packages
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund

# The program as one file, and the packs as another.
FROM packages AS build
COPY bundle.js tsconfig.json ./
COPY src src
COPY adapters adapters
COPY data data
RUN npm run build

# What can't be bundled: libsql and resvg, whose binaries npm has chosen for the processor; Debian has no use for those of musl.
FROM packages AS native
RUN libsql=$(npm pkg get dependencies.libsql | tr -d '"') \
 && resvg=$(npm pkg get 'dependencies.@resvg/resvg-js' | tr -d '"') \
 && npm pkg delete dependencies devDependencies \
 && npm pkg set "dependencies.libsql=$libsql" "dependencies.@resvg/resvg-js=$resvg" \
 && npm prune --no-audit --no-fund \
 && rm -rf node_modules/.package-lock.json node_modules/@libsql/*-musl* node_modules/@resvg/*-musl* \
 && find node_modules -type d -empty -delete

FROM base
LABEL org.opencontainers.image.title="Differentia" \
      org.opencontainers.image.description="Says what a term means, and how two terms differ" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
    DATA_DIR=/data
RUN install --directory --owner=node --group=node /data
COPY --from=native /app/node_modules node_modules
COPY package.json LICENSE NOTICE ./
COPY --from=build /app/dist dist
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", \
  "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node.js itself is process 1, so that the signal to stop reaches it. Process 1 is ended only by signals that it handles, as
# "start" does; who wants to interrupt "ask" in the middle runs it with --init.
ENTRYPOINT ["node", "/app/dist/differentia.js"]
CMD ["start"]

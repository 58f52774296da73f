# The bot in a container: `docker build -t docent .`, then docs/deploying.md.

# Same Debian in all stages: the packages' native part is chosen by the C library.
FROM node:22-bookworm-slim AS build
WORKDIR /docent
COPY package.json package-lock.json ./
COPY packages packages
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY src src
# The build reads them as well, so that the first start need not.
COPY content content
RUN npm run build

FROM node:22-bookworm-slim AS packages
WORKDIR /docent
COPY package.json package-lock.json ./
COPY packages packages
# What the program loads beside its own files; all else is in dist.
RUN npm ci --omit=dev --workspace packages/native --ignore-scripts --no-audit --no-fund

# Node.js and nothing else: no npm, no compiler.
FROM debian:bookworm-slim
COPY --from=build /usr/local/bin/node /usr/local/bin/node
WORKDIR /docent
COPY --from=packages /docent/node_modules node_modules
COPY --from=build /docent/dist dist
COPY package.json ./
COPY content content
# The only folder that is written to; a volume takes over whose it is.
RUN mkdir data && chown 1000:1000 data
# Of arenas there is one a thread otherwise, and what one has freed stays with it.
ENV NODE_ENV=production HEALTH_PORT=8080 MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072
VOLUME /docent/data
USER 1000:1000
STOPSIGNAL SIGTERM
# Alive, and no more: a bot that waits for Discord or for its database must not be restarted for that.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "const { HEALTH_PORT: port, HEALTH_HOST } = process.env; const host = HEALTH_HOST || '127.0.0.1'; const to = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host; if (port) fetch(`http://${to.includes(':') ? `[${to}]` : to}:${port}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not by way of npm, which does not pass SIGTERM on.
ENTRYPOINT ["node", "--enable-source-maps", "--max-semi-space-size=8", "--heap-growing-percent=50", "dist/bot/main.js"]

# The archive as one image: it serves (the default), indexes and verifies. See compose.yaml.
# Node 24 is supported until April 2028. Tag and digest are raised together: the digest is what is taken.
FROM node:24.21.0-bookworm-slim@sha256:0e0ff40c39bc087845bfb27465a0df4ea419520094bc35842ff83dd8cbe6f9b6

# An init, so that signals arrive and ended children are reaped.
RUN apt-get update && apt-get install -y --no-install-recommends tini && rm -rf /var/lib/apt/lists/*

WORKDIR /archive
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY tsconfig.json LICENSE ./
COPY src ./src
COPY indexer ./indexer
COPY documents ./documents
# The program as JavaScript, which its user may not write here when it starts.
RUN node src/start.mjs --help > /dev/null

# What is written at run time, and by whom: new volumes take the owner over.
RUN mkdir -p /data /keys/search /keys/indexing && chown -R node:node /data /keys && chmod -R go= /data /keys
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data

EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["tini", "--", "node", "--enable-source-maps", "src/start.mjs"]
CMD ["serve"]

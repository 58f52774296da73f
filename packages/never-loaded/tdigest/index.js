'use strict';

/** prom-client loads this at its start, and makes one for a `Summary` alone, of which Docent has none. */
exports.TDigest = function TDigest() {
  throw new Error(
    'A Summary needs the package tdigest, which is left out: see packages/never-loaded',
  );
};

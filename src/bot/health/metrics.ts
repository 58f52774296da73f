/** Everything that `/metrics` tells. */
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Facts } from './facts.ts';
import { registerGauges } from './gauges.ts';
import { createMeters } from './meters.ts';
import type { Meters } from './watch.ts';

export interface Metrics {
  readonly meters: Meters;
  readonly contentType: string;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
}

export function createMetrics(facts: Facts): Metrics {
  const registry = new Registry();
  // Memory, processor time, the delay of the event loop, garbage collection.
  collectDefaultMetrics({ register: registry });
  registerGauges(registry, facts);
  const meters = createMeters(registry);
  return { meters, contentType: registry.contentType, text: () => registry.metrics() };
}

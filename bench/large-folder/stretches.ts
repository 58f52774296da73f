/** How long this thread runs without yielding to other work. */
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Stretches {
  /** On the clock, other programs' share of the processor included. */
  readonly p99Ms: number;
  readonly longestMs: number;
  /** The longest in the thread's own processor time, which other programs do not lengthen; null where only Linux tells. */
  readonly longestCpuMs: number | null;
}

const NANOSECONDS_PER_MS = 1e6;

/** @returns Ends the measuring. Call it in the main thread, as this. */
export function measureStretches(): () => Stretches {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  let last = cpuMs();
  let longestCpuMs = 0;
  const ticks = setInterval(() => {
    const now = cpuMs();
    if (now !== null && last !== null) longestCpuMs = Math.max(longestCpuMs, now - last);
    last = now;
  }, 1);
  delays.enable();
  return () => {
    delays.disable();
    clearInterval(ticks);
    return {
      p99Ms: delays.percentile(99) / NANOSECONDS_PER_MS,
      longestMs: delays.max / NANOSECONDS_PER_MS,
      longestCpuMs: last === null ? null : longestCpuMs,
    };
  };
}

/** https://docs.kernel.org/scheduler/sched-stats.html: the first number is the time spent on the processor, in ns. */
function cpuMs(): number | null {
  try {
    const schedstat = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8');
    return Number.parseInt(schedstat, 10) / NANOSECONDS_PER_MS;
  } catch {
    return null;
  }
}

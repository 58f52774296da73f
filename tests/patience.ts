/** For `vi.waitFor`, which else gives up after a second: a machine may be busy with something else. In milliseconds. */
export const PATIENCE = { timeout: 60_000, interval: 50 };

/** Work after which other work waits until nothing of it is under way. */

export interface UnderWay {
  /** @returns What the work resolves or rejects with. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way, however much was begun meanwhile. */
  nothing(): Promise<void>;
}

export function createUnderWay(): UnderWay {
  let left = 0;
  let end: { readonly come: Promise<void>; readonly tell: () => void } | null = null;
  return {
    async during(work) {
      left += 1;
      try {
        return await work;
      } finally {
        left -= 1;
        if (left === 0) {
          end?.tell();
          end = null;
        }
      }
    },
    nothing() {
      if (left === 0) return Promise.resolve();
      end ??= promised();
      return end.come;
    },
  };
}

function promised(): { readonly come: Promise<void>; readonly tell: () => void } {
  let tell = (): void => undefined;
  const come = new Promise<void>((resolve) => (tell = resolve));
  return { come, tell };
}

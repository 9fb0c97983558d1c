/** Work that is done sooner needs no share: a bar that comes and goes says less than none. */
export const SHARE_AFTER_MS = 1000;

/** The share that is done of some work, as it is to be shown. */
export interface LateShare {
  readonly tell: (share: number) => void;
  readonly stop: () => void;
}

/**
 * Hands on the share that is done of some work, but not within its first second.
 * @param show told the last share when that second is over, and every later one
 */
export function lateShare(show: (share: number) => void): LateShare {
  let last: number | null = null;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    if (last !== null) show(last);
  }, SHARE_AFTER_MS);
  return {
    tell: (share) => {
      last = share;
      if (isLate) show(share);
    },
    stop: () => {
      isLate = false;
      last = null;
      clearTimeout(timer);
    },
  };
}

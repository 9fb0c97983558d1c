/** A file that nobody should have to open, and what is expected of whoever does. */
export interface HostileFile {
  /** With its ending. */
  readonly name: string;
  /** The fault that refuses it; "read" for a file that is read as it is. */
  readonly answer: string;
  readonly make: () => Uint8Array;
  /** Made and answered at once: `npm test` tries it, too. */
  readonly isQuick: boolean;
}

/** A file that is small. */
export function quick(name: string, answer: string, make: () => Uint8Array): HostileFile {
  return { name, answer, make, isQuick: true };
}

/** A file that takes its time to be made or read. */
export function large(name: string, answer: string, make: () => Uint8Array): HostileFile {
  return { name, answer, make, isQuick: false };
}

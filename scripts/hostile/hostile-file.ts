/** A file that nobody should have to open, and what is expected of whoever does. */
export interface HostileFile {
  /** With its ending. */
  readonly name: string;
  /** The fault that refuses it; "read" for a file that is read as it is. */
  readonly answer: string;
  readonly make: () => Uint8Array;
  /** Made and answered at once: `npm test` tries it, too. */
  readonly isQuick: boolean;
  /** Nothing is wrong with it but its size: it must be read, in whatever time its measures take. */
  readonly isReal: boolean;
}

/** A file that is small. */
export function quick(name: string, answer: string, make: () => Uint8Array): HostileFile {
  return { name, answer, make, isQuick: true, isReal: false };
}

/** A file that takes its time to be made or read. */
export function large(name: string, answer: string, make: () => Uint8Array): HostileFile {
  return { name, answer, make, isQuick: false, isReal: false };
}

/** A file that an office could have, of the largest kind. */
export function real(name: string, make: () => Uint8Array): HostileFile {
  return { name, answer: "read", make, isQuick: false, isReal: true };
}

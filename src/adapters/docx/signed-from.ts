/** Where the names below a foreword begin, in millimetres: they are centred from the middle of the paper. */
export const SIGNED_FROM = 75;

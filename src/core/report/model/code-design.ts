/** Measures of a QR code in every format. */
export const CODE_DESIGN = {
  /** Millimetres of a module: what a copy of a copy still keeps apart. */
  module: 0.5,
  /** Modules that stay white on each side (ISO/IEC 18004, 9.1). */
  quiet: 4,
  /** Bytes that versions 1 to 6 hold at level M (ISO/IEC 18004, table 7); what is longer would have smaller modules. */
  capacities: [14, 26, 42, 62, 84, 106],
} as const;

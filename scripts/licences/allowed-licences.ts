/**
 * Licences under which a package may be in what is shipped: each lets anyone use, change and pass on the program, with its text.
 * Names as SPDX writes them.
 */
export const SHIPPED_LICENCES: readonly string[] = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT-0",
  "OFL-1.1",
];

/** More of them where a package only helps to build or test, and no part of it is shipped. */
export const TOOL_LICENCES: readonly string[] = [
  ...SHIPPED_LICENCES,
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "MPL-2.0",
  "Python-2.0",
];

/** Packages that name no licence of SPDX, with what was read in them. */
export const READ_BY_EYE: Readonly<Record<string, string>> = {
  // Its LICENSE file is the MIT licence; of this package nothing is shipped (scripts/build/pane-config.mjs).
  "png-js": "MIT",
};

/** Packages that a licence of their own governs, and why they may be here: tools only. */
export const OWN_TERMS: Readonly<Record<string, string>> = {
  "@microsoft/office-js":
    "Microsoft's own terms: used on a developer's machine, never published (docs/decisions/0004)",
};

/** Packages that publish ES modules only: Jest runs CommonJS, so these are compiled like our own sources. */
const esModulePackages = ["hucre"];
/** Files that are imported as bytes, from packages too. */
const bytesPackages = ["harfbuzzjs"];

/**
 * Handed to each module as a parameter: looking up a global of a test's own world takes a hundred times as long. Nothing that a test
 * may replace.
 */
const FAST_GLOBALS = [
  "Array",
  "Error",
  "Infinity",
  "JSON",
  "Map",
  "Math",
  "Number",
  "Object",
  "Promise",
  "RegExp",
  "Set",
  "String",
  "Symbol",
  "Uint8Array",
];

const shared = {
  rootDir: import.meta.dirname,
  transform: {
    "/test/support/fluent\\.js$": "<rootDir>/test/support/bundle-transform.mjs",
    "\\.(ttf|wasm)$": "<rootDir>/test/support/bytes-transform.cjs",
    "^.+\\.(ts|tsx|mjs)$": "<rootDir>/test/support/typescript-transform.mjs",
  },
  transformIgnorePatterns: [`/node_modules/(?!(${[...esModulePackages, ...bytesPackages].join("|")})/)`],
  moduleNameMapper: { "^@fluentui/react-components$": "<rootDir>/test/support/fluent.js" },
  sandboxInjectedGlobals: FAST_GLOBALS,
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};

export default {
  // A loaded machine takes several times as long; what hangs is still found.
  testTimeout: 180_000,
  // Jest leaves one core idle, which is half of a small machine.
  maxWorkers: "100%",
  projects: [
    {
      ...shared,
      displayName: "node",
      roots: ["<rootDir>/test"],
      testEnvironment: "<rootDir>/test/support/node-and-pdf-environment.mjs",
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: ["\\.(dom|e2e)\\.test\\.tsx?$"],
    },
    {
      ...shared,
      displayName: "excel-host",
      roots: ["<rootDir>/packages/excel-host"],
      testEnvironment: "node",
      testMatch: ["**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "jsdom",
      roots: ["<rootDir>/test"],
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/support/jsdom-globals.mjs"],
      testMatch: ["**/*.dom.test.ts", "**/*.dom.test.tsx"],
    },
    {
      ...shared,
      displayName: "e2e",
      roots: ["<rootDir>/test"],
      testEnvironment: "node",
      testMatch: ["**/*.e2e.test.ts"],
      // Only when one of these tests runs: builds the pages, serves them and starts one browser for all.
      globalSetup: "<rootDir>/test/e2e/start-browser-and-pages.mjs",
      globalTeardown: "<rootDir>/test/e2e/stop-browser-and-pages.mjs",
    },
  ],
};

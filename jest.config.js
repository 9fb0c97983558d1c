/** Packages that publish ES modules only: Jest runs CommonJS, so these are compiled like our own sources. */
const esModulePackages = ["hucre"];
/** Files that are imported as bytes, from packages too. */
const bytesPackages = ["harfbuzzjs"];

const shared = {
  rootDir: import.meta.dirname,
  roots: ["<rootDir>/test"],
  transform: {
    "\\.(ttf|wasm)$": "<rootDir>/test/support/bytes-transform.cjs",
    "^.+\\.(ts|tsx|mjs)$": [
      "ts-jest",
      {
        diagnostics: false, // `npm run typecheck` reports type errors, once for the whole tree
        tsconfig: {
          target: "ES2022",
          module: "CommonJS",
          moduleResolution: "Node10",
          ignoreDeprecations: "6.0",
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
          allowJs: true,
          jsx: "react-jsx",
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${[...esModulePackages, ...bytesPackages].join("|")})/)`],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};

export default {
  // A loaded machine takes several times as long; what hangs is still found.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: ["\\.(dom|e2e)\\.test\\.tsx?$"],
    },
    {
      ...shared,
      displayName: "jsdom",
      testEnvironment: "jsdom",
      testMatch: ["**/*.dom.test.ts", "**/*.dom.test.tsx"],
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["**/*.e2e.test.ts"],
      // Only when one of these tests runs: builds the pages, serves them and starts one browser for all.
      globalSetup: "<rootDir>/test/e2e/start-browser-and-pages.mjs",
      globalTeardown: "<rootDir>/test/e2e/stop-browser-and-pages.mjs",
    },
  ],
};

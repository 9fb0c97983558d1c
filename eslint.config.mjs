import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

/** What src/core may not name. The reason stands in docs/architecture.md: the same sheet gives the same answer everywhere. */
const CLOCK_AND_LOCALE = [
  { name: "Date", message: "The day comes in as a PlainDate with the context (core/calendar/plain-date)." },
  {
    name: "Intl",
    message: "Locale services differ between machines; Thai text is core/text and core/calendar.",
  },
  { name: "console", message: "The core returns data; doors print it." },
  { name: "globalThis", message: "The core has no surroundings." },
];

/**
 * A constant of a module: what stands there for good, as a number, a text, a pattern, a list, a table or a set. What is a
 * function, or comes out of one (`defineCheck(…)`), has a name of its own kind.
 */
const CAPITAL_CONSTANTS = {
  selector:
    ":matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind='const'] > VariableDeclarator[id.name=/^[a-z]|^[A-Z].*[a-z]/]" +
    ":matches([init.type=/^(Literal|TemplateLiteral|TaggedTemplateExpression|ArrayExpression|ObjectExpression|NewExpression|UnaryExpression|BinaryExpression)$/]," +
    " [init.type=/^TS(As|Satisfies)Expression$/])",
  message: "A constant of a module is written in CAPITALS.",
};

/** A call takes some 120,000 arguments, in a browser fewer; a sheet may have more findings, rows or letters than that. */
const NO_LIST_AS_ARGUMENTS = [
  {
    selector: "CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement",
    message: "A long list breaks the call: use addAll (src/core/lists/add-all).",
  },
  {
    selector: "CallExpression[callee.object.name='Math'] > SpreadElement",
    message: "A long list breaks the call: use largest or smallest (src/core/lists/extremes).",
  },
];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "release/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      eqeqeq: "error",
    },
  },
  {
    // Not for the tests of the product, whose tables of cases are in small letters, nor for scripts, whose top level is what they do.
    files: ["src/**/*.ts", "src/**/*.tsx", "packages/**/*.ts", "scripts/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", CAPITAL_CONSTANTS] },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: { "no-restricted-syntax": ["error", CAPITAL_CONSTANTS, ...NO_LIST_AS_ARGUMENTS] },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...CLOCK_AND_LOCALE],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The same facts always give the same answer." },
      ],
      "no-restricted-syntax": [
        "error",
        CAPITAL_CONSTANTS,
        ...NO_LIST_AS_ARGUMENTS,
        {
          selector: "CallExpression[callee.property.name=/^(toLocale|localeCompare)/]",
          message: "Locale services differ between machines.",
        },
        { selector: "ClassDeclaration", message: "The core is functions over plain data." },
      ],
    },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "CallExpression[callee.object.name='fc'][callee.property.name='assert']:not([arguments.1.callee.name='propertyRuns'])",
          message: "How often a property is tried is said by propertyRuns (test/support/property-runs).",
        },
      ],
    },
  },
  {
    files: ["**/*.mjs", "**/*.js", "**/*.cjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", module: "writable" } },
  },
  {
    // Parts of these run in the pane: they are handed over as text.
    files: ["scripts/bench/pane-*.mjs"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "Buffer",
          "URL",
          "setTimeout",
          "clearTimeout",
          "performance",
          "window",
          "document",
          "location",
          "requestAnimationFrame",
          "MutationObserver",
          "PerformanceObserver",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
  prettier,
);

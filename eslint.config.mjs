import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

/** What src/core may not name. The reason stands in docs/architecture.md: the same sheet gives the same answer everywhere. */
const clockAndLocale = [
  { name: "Date", message: "The day comes in as a PlainDate with the context (core/calendar/plain-date)." },
  {
    name: "Intl",
    message: "Locale services differ between machines; Thai text is core/text and core/calendar.",
  },
  { name: "console", message: "The core returns data; doors print it." },
  { name: "globalThis", message: "The core has no surroundings." },
];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "coverage/"] },
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
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...clockAndLocale],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The same facts always give the same answer." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name=/^(toLocale|localeCompare)/]",
          message: "Locale services differ between machines.",
        },
        { selector: "ClassDeclaration", message: "The core is functions over plain data." },
      ],
    },
  },
  {
    files: ["**/*.mjs", "**/*.js", "**/*.cjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", module: "writable" } },
  },
  prettier,
);

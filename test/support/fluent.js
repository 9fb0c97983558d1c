/** Stands for Fluent UI in tests; `bundle-transform.mjs` makes one file of it, since loading its thousands takes longer than most tests. */
export * from "@fluentui/react-components";

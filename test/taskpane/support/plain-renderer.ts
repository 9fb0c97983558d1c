import { createDOMRenderer } from "@fluentui/react-components";

/**
 * Fluent UI without its style rules. jsdom draws nothing, yet holds each element against every rule whenever axe-core or a search by
 * role asks what is visible; in a browser the rules are looked at by `accessibility.e2e.test.ts`.
 */
export function createPlainRenderer(): ReturnType<typeof createDOMRenderer> {
  return createDOMRenderer(document, { unstable_filterCSSRule: () => false });
}

import axe from "axe-core";

/** What axe-core holds against the page as it stands; colours are looked at in a browser, for jsdom draws none. */
export async function findViolations(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

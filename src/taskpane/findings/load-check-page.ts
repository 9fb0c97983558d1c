/** What the pane shows of a check's page: why the slip matters and how to correct it. */
export interface CheckPage {
  readonly title: string;
  readonly why: string;
  readonly how: string;
  /** The whole in English, one paragraph. */
  readonly english: string;
}

/** The page of a check, loaded with the others once the first is asked for; null for a check without one. */
export async function loadCheckPage(check: string): Promise<CheckPage | null> {
  const { default: pages } = await import("./check-pages.json");
  return (pages as Readonly<Record<string, CheckPage>>)[check] ?? null;
}

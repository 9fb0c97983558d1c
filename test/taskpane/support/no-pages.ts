import type { DrawPages } from "../../../src/app/ports/drawn-pages";

/** Stands in for what draws pages where a test is not about them. */
export async function noPages(): Promise<DrawPages> {
  return async () => [];
}

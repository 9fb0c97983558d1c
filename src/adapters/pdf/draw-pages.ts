import type { DrawPages } from "../../app/ports/drawn-pages";
import { createPageDrawer } from "./create-page-drawer";
import { loadAssets } from "./paper/load-assets";

/** The pages of the report as its PDF has them, to be shown. */
export const drawPages: DrawPages = createPageDrawer(loadAssets);

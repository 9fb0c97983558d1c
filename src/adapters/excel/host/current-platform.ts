import type { Platform } from "../../../app/ports/spreadsheet";

/**
 * `Office.context.platform` in the words of the port; the enumeration's values are texts, although its type says something else.
 */
const PLATFORMS: Readonly<Record<string, Platform>> = {
  PC: "windows",
  Universal: "windows",
  Mac: "mac",
  OfficeOnline: "web",
};

export function currentPlatform(): Platform {
  return PLATFORMS[String(Office.context.platform)] ?? "other";
}

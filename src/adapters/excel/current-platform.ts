import type { Platform } from "../../app/spreadsheet";

/** `Office.context.platform` in the words of the port; the enumeration's values are texts, whatever its type says. */
const PLATFORMS: Readonly<Record<string, Platform>> = {
  PC: "windows",
  Universal: "windows",
  Mac: "mac",
  OfficeOnline: "web",
};

export function currentPlatform(): Platform {
  return PLATFORMS[String(Office.context.platform)] ?? "other";
}

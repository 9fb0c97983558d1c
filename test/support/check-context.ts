import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { CheckContext } from "../../src/core/engine/check";
import type { ReportSettings } from "../../src/core/model/report-settings";
import { EMPTY_SETTINGS } from "../../src/core/sheet/read-settings";

/** What a case says of the check's surroundings; else 15 April 2025, a plain check, no settings. */
export interface ContextSpec {
  readonly today?: string;
  readonly purpose?: CheckContext["purpose"];
  readonly settings?: Partial<ReportSettings>;
}

export function contextOf({ today, purpose, settings }: ContextSpec = {}): CheckContext {
  return {
    today: (today ?? "2025-04-15") as PlainDate,
    purpose: purpose ?? "check",
    settings: { ...EMPTY_SETTINGS, ...settings },
  };
}

import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { CheckContext } from "../../src/core/engine/check";
import { chooseRuleSet } from "../../src/core/model/choose-rule-set";
import { EMPTY_RECORDS } from "../../src/core/model/empty-records";
import type { RecordSheets } from "../../src/core/model/record-sheets";
import type { ReportSettings } from "../../src/core/model/report-settings";
import type { RuleSet } from "../../src/core/model/rule-set";
import { EMPTY_SETTINGS } from "../../src/core/sheet/read-settings";

/** What a case says of the check's surroundings; else 15 April 2025, a plain check, no settings. */
export interface ContextSpec {
  readonly today?: string;
  readonly purpose?: CheckContext["purpose"];
  readonly settings?: Partial<ReportSettings>;
  readonly records?: Partial<RecordSheets>;
  readonly ruleSet?: Partial<RuleSet>;
  readonly spelling?: CheckContext["spelling"];
  readonly wordsSaidRight?: CheckContext["wordsSaidRight"];
}

export function contextOf(spec: ContextSpec = {}): CheckContext {
  const { today, purpose, settings, records, ruleSet, spelling, wordsSaidRight } = spec;
  return {
    today: (today ?? "2025-04-15") as PlainDate,
    purpose: purpose ?? "check",
    settings: { ...EMPTY_SETTINGS, ...settings },
    records: { ...EMPTY_RECORDS, ...records },
    ruleSet: { ...chooseRuleSet(2568, null), ...ruleSet },
    spelling: spelling ?? null,
    wordsSaidRight: wordsSaidRight ?? [],
  };
}

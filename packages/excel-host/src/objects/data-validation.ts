import { intersectAreas, isSameArea } from "../workbook/area";
import { requireUnprotected } from "../workbook/sheet-protection";
import type { Validation } from "../workbook/sheet";
import { asBoolean, asRecord } from "../protocol/arguments";
import { methods, readOnly, type ObjectType, type Property } from "../protocol/object-type";
import { areaOf } from "../protocol/ranges";
import type { RangeTarget } from "../protocol/targets";

const RULE_KINDS: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

function found(target: RangeTarget): Validation | undefined {
  return target.sheet.validations.find((rule) => intersectAreas(rule.area, areaOf(target)));
}

/** The rule of exactly this range; if there is none, a new one takes the place of those that overlap the range. */
function own(target: RangeTarget): Validation {
  requireUnprotected(target.sheet);
  const area = areaOf(target);
  const existing = found(target);
  if (existing && isSameArea(existing.area, area)) return existing;
  target.sheet.validations = target.sheet.validations.filter((rule) => !intersectAreas(rule.area, area));
  const rule: Validation = {
    area,
    rule: existing?.rule ?? {},
    errorAlert: existing?.errorAlert ?? null,
    prompt: existing?.prompt ?? null,
    ignoreBlanks: existing?.ignoreBlanks ?? true,
  };
  target.sheet.validations.push(rule);
  return rule;
}

function field<Key extends "rule" | "errorAlert" | "prompt">(key: Key): Property<RangeTarget> {
  return {
    get: (target) => found(target)?.[key] ?? {},
    set: (target, value) => {
      own(target)[key] = asRecord(value);
    },
  };
}

/** `Excel.DataValidation`: rules are kept and answered, typed values are not held against them. */
export const DATA_VALIDATION: ObjectType<RangeTarget> = {
  properties: {
    Rule: field("rule"),
    ErrorAlert: field("errorAlert"),
    Prompt: field("prompt"),
    IgnoreBlanks: {
      get: (target) => found(target)?.ignoreBlanks ?? true,
      set: (target, value) => {
        own(target).ignoreBlanks = asBoolean(value);
      },
    },
    Type: readOnly((target) => {
      const [kind] = Object.keys(found(target)?.rule ?? {});
      return kind === undefined ? "None" : (RULE_KINDS[kind] ?? "Custom");
    }),
  },
  methods: methods<RangeTarget>({
    Clear: (target) => {
      requireUnprotected(target.sheet);
      const area = areaOf(target);
      target.sheet.validations = target.sheet.validations.filter((rule) => !intersectAreas(rule.area, area));
    },
  }),
};

import { applyCollected } from "../../app/apply-collected";
import type { OnStep } from "../../app/changes/make-change";
import type { OpenSheet } from "../../app/open-sheet";
import { succeed, type Result } from "../../app/ports/result";
import type { MadeGroup, SheetsRecord } from "../../app/ports/spreadsheet";
import { rememberSending } from "../../app/remember-sending";
import { addToGroup } from "../../core/lists/group-by";
import type { ChangeDone, ChangeLine, Said } from "../changes/changes";
import type { Text } from "../language/language";
import { sayBoth } from "../language/language-context";
import type { CollectingState } from "./collect-state";
import { choiceOf } from "./decide-conflict";
import { unitOfFile } from "./unit-of-file";
import { COLLECT_TEXTS as TEXTS } from "./collect-texts";

/**
 * Writes what was collected in one go, with a line of the list of changes for each unit, and remembers whose files came back.
 * @returns a fault where nothing was written
 */
export async function writeCollected(
  open: OpenSheet,
  wanted: CollectingState,
  onStep: OnStep,
): Promise<Result<ChangeDone>> {
  const { main, collected, backs } = wanted;
  const applied = await applyCollected(open, backs, { main, collected, choose: choiceOf(wanted) }, onStep);
  if (!applied.ok) return applied;
  const { made, left, wrote, undoSheets } = applied.value;
  const byUnit = new Map<string, MadeGroup[]>();
  made.forEach((group, index) => {
    const own = wrote[index];
    const file = own === undefined ? "" : own.kind === "answer" ? own.answer.file : own.row.file;
    addToGroup(byUnit, unitOfFile(collected, file), group);
  });
  const units = collected.files.flatMap(({ unit, refused }) =>
    refused === null && unit !== null ? [unit] : [],
  );
  const remembered =
    units.length === 0
      ? null
      : await rememberSending(open.spreadsheet, "back", [...new Set(units)], { by: "", day: open.today });
  const memory = remembered?.ok ? remembered.value : null;
  const memoryMade = memory?.made ?? [];
  const memorySheets = memory?.sheets?.undo ?? null;
  const lines = [...byUnit].map(([unit, own]): ChangeLine => ({
    name: nameOf(TEXTS.collectedFrom, unit),
    made: own,
  }));
  const hasOwnLine = lines.length !== 1 && memoryMade.length > 0;
  const said: Said =
    made.length === 0
      ? { text: TEXTS.rememberedBack, values: { count: units.length } }
      : { text: TEXTS.collectedDone, values: { count: made.length, units: byUnit.size } };
  return succeed({
    made: [...made, ...memoryMade],
    left: [...left, ...(memory?.left ?? [])],
    lines: [
      // With one unit what is remembered belongs to its line; else it is a line of its own, since it is about all of them.
      ...(hasOwnLine ? lines : lines.map((line) => ({ ...line, made: [...line.made, ...memoryMade] }))),
      ...(hasOwnLine || memorySheets !== null
        ? [
            {
              name: TEXTS.rememberedLine,
              made: hasOwnLine ? memoryMade : [],
              sheets: memorySheets && withNames(memorySheets),
            },
          ]
        : []),
    ],
    sheets: undoSheets && withNames(undoSheets),
    ...(left.length === 0 && { said }),
    notes: remembered !== null && !remembered.ok ? [remembered.fault] : [],
  });
}

function nameOf(text: Text, unit: string): Text {
  return sayBoth(text, { unit });
}

function withNames(record: SheetsRecord): NonNullable<ChangeDone["sheets"]> {
  return { names: record.sheets, record };
}

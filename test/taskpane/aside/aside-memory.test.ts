import type { Finding } from "../../../src/core/engine/finding";
import { createAsideMemory } from "../../../src/taskpane/aside/aside-memory";
import { createInMemoryPersonStore } from "../support/in-memory-person-store";

const FINDING: Finding = {
  check: "vague-result",
  severity: "review",
  measure: 1,
  column: "resultSummary",
  cell: "E4",
  message: { th: "คลุมเครือ", en: "vague" },
  quote: null,
  fixable: false,
};
const DRAFT = { reason: "other", words: "ตามประกาศ" } as const;

test("a draft belongs to the line of the list, whichever check found it", () => {
  const memory = createAsideMemory(createInMemoryPersonStore());
  memory.keepDraft([FINDING], DRAFT);
  expect(memory.draftOf([{ ...FINDING, message: { th: "อื่น", en: "other" } }])).toEqual(DRAFT);
  expect(memory.draftOf([{ ...FINDING, cell: "E5" }])).toEqual({ reason: "right", words: "" });
  memory.forgetDraft([FINDING]);
  expect(memory.draftOf([FINDING])).toEqual({ reason: "right", words: "" });
});

test("two findings without a cell are told apart by what they say", () => {
  const memory = createAsideMemory(createInMemoryPersonStore());
  const lone = { ...FINDING, cell: null };
  memory.keepDraft([lone], DRAFT);
  expect(memory.draftOf([{ ...lone, message: { th: "อื่น", en: "other" } }])).not.toEqual(DRAFT);
});

test("the name is kept with the person, a blank one too; until then nobody was asked", () => {
  const store = createInMemoryPersonStore();
  const memory = createAsideMemory(store);
  expect(memory.name()).toBeNull();
  memory.typeName("นางสาว");
  expect([memory.typedName(), memory.name()]).toEqual(["นางสาว", null]);
  memory.keepName("");
  expect([memory.typedName(), createAsideMemory(store).name()]).toEqual([null, ""]);
});

test("a draft goes with its finding to another row", () => {
  const memory = createAsideMemory(createInMemoryPersonStore());
  const moved = { ...FINDING, cell: "E6" };
  memory.keepDraft([FINDING], DRAFT);
  memory.moveDraft([FINDING], [moved]);
  expect([memory.draftOf([moved]), memory.draftOf([FINDING]).words]).toEqual([DRAFT, ""]);
  memory.moveDraft([FINDING], [moved]); // nothing was typed there
  expect(memory.draftOf([moved])).toEqual(DRAFT);
});

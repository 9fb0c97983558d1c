import { canMove, changeChain, peopleChain, type ChainChange } from "../../../src/core/model/people-chain";
import type { ReportPerson } from "../../../src/core/model/report-settings";

const person = (heading: string, name: string | null = null): ReportPerson => ({
  heading,
  name,
  positionTitle: null,
  actingFor: null,
});
const PEOPLE = [person("ผู้จัดทำ", "ก"), person("ความเห็นหัวหน้า"), person("ความเห็นปลัด"), person("ความเห็นนายก")];
const chainOf = (people: readonly ReportPerson[], preparer: string | null = null) =>
  peopleChain({ people, preparer });
const shortOf = (people: readonly ReportPerson[], preparer: string | null = null): readonly string[] =>
  chainOf(people, preparer).map((one) =>
    `${one.origin ?? "-"} ${one.role} ${one.person.heading} ${one.person.name ?? ""}`.trim(),
  );

test.each<[string, readonly ReportPerson[], string | null, readonly string[]]>([
  [
    "as a new sheet has them",
    PEOPLE,
    null,
    ["0 preparer ผู้จัดทำ ก", "1 endorser ความเห็นหัวหน้า", "2 endorser ความเห็นปลัด", "3 mayor ความเห็นนายก"],
  ],
  [
    "who made it stands below",
    [person("ความเห็นปลัด"), person("ความเห็นนายก"), person("ผู้จัดทำ")],
    "ข",
    ["2 preparer ผู้จัดทำ ข", "0 endorser ความเห็นปลัด", "1 mayor ความเห็นนายก"],
  ],
  [
    "two who made it",
    [person("ผู้จัดทำ", "ก"), person("ผู้จัดทำร่วม"), person("ความเห็นนายก")],
    null,
    ["0 preparer ผู้จัดทำ ก", "1 endorser ผู้จัดทำร่วม", "2 mayor ความเห็นนายก"],
  ],
  ["nobody", [], "ข", ["- preparer ผู้จัดทำ ข", "- mayor ความเห็นนายก"]],
  ["the mayor alone", [person("ความเห็นนายก")], null, ["- preparer ผู้จัดทำ", "0 mayor ความเห็นนายก"]],
])("the chain: %s", (_, people, preparer, expected) => {
  expect(shortOf(people, preparer)).toEqual(expected);
});

test.each<[string, number, 1 | -1, boolean]>([
  ["the first stays", 0, 1, false],
  ["nobody comes before the first", 1, -1, false],
  ["the second and third change places", 1, 1, true],
  ["and back", 2, -1, true],
  ["nobody comes after the last", 2, 1, false],
  ["the last stays", 3, -1, false],
  ["nobody is there", 9, 1, false],
])("moving: %s", (_, at, by, expected) => {
  expect(canMove(chainOf(PEOPLE), at, by)).toBe(expected);
});

test("one who made it, too, does not move among those who endorse it", () => {
  const people = [person("ผู้จัดทำ"), person("ผู้จัดทำร่วม"), person("ความเห็นปลัด"), person("ความเห็นนายก")];
  expect(canMove(chainOf(people), 1, 1)).toBe(false);
});

test.each<[string, ChainChange, readonly string[] | null]>([
  ["words", { kind: "edit", at: 2, change: { name: "ค" } }, ["0", "1", "2 name=ค", "3"]],
  ["up", { kind: "move", at: 2, by: -1 }, ["0", "2", "1", "3"]],
  ["down", { kind: "move", at: 1, by: 1 }, ["0", "2", "1", "3"]],
  ["one less", { kind: "drop", at: 1 }, ["0", "2", "3"]],
  [
    "one more, before the mayor",
    { kind: "add", heading: "ความเห็น" },
    ["0", "1", "2", "- heading=ความเห็น", "3"],
  ],
  ["the first is not dropped", { kind: "drop", at: 0 }, null],
  ["the mayor is not dropped", { kind: "drop", at: 3 }, null],
  ["the mayor is not moved", { kind: "move", at: 3, by: -1 }, null],
  ["nobody is there", { kind: "edit", at: 4, change: {} }, null],
])("a change: %s", (_, change, expected) => {
  const wanted = changeChain(chainOf(PEOPLE), change);
  const short = wanted?.map(({ origin, change: words }) =>
    [origin ?? "-", ...Object.entries(words).map(([part, text]) => `${part}=${text}`)].join(" "),
  );
  expect(short ?? null).toEqual(expected);
});

test("who is not on the sheet yet comes with what is known of them", () => {
  expect(changeChain(chainOf([], "ข"), { kind: "edit", at: 1, change: { name: "ง" } })).toEqual([
    { origin: null, change: { heading: "ผู้จัดทำ", name: "ข" } },
    { origin: null, change: { heading: "ความเห็นนายก", name: "ง" } },
  ]);
});

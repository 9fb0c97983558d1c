import { faultOf, throwWorkbookFault, WORKBOOK_FAULTS } from "../../../src/adapters/xlsx/workbook-fault";

const slotsOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test.each(Object.entries(WORKBOOK_FAULTS))(
  "%s says the same in both languages, in one sentence",
  (_, { th, en }) => {
    expect(slotsOf(th)).toEqual(slotsOf(en));
    expect(th).toMatch(/[ก-๙]/);
    expect(en).toMatch(/^[A-Z][^.]*(?:\.(?:xlsx?|xlsb|ods)[^.]*)*\.$/);
    expect(`${th}${en}`).not.toContain("\n");
  },
);

test("a refusal carries its sentence, filled", () => {
  let caught: unknown;
  try {
    throwWorkbookFault("damagedSheet", { sheet: "มาตรการ" });
  } catch (error) {
    caught = error;
  }
  expect(faultOf(caught)?.th).toContain("“มาตรการ”");
});

test("any other error is none of the user's", () => {
  expect(faultOf(new Error("x"))).toBeNull();
  expect(faultOf("x")).toBeNull();
});

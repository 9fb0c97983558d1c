import { inFile } from "../../src/cli/in-file";

test.each([
  ["a sentence about its content", "It is damaged", "plan.xlsx: It is damaged"],
  ["a sentence that begins with its name", "plan.xlsx is a folder", "plan.xlsx is a folder"],
  ["a sentence that names it later", "There is no file plan.xlsx", "plan.xlsx: There is no file plan.xlsx"],
  ["the name of another file", "plan.xlsx2 is a folder", "plan.xlsx: plan.xlsx2 is a folder"],
])("%s", (_, en, told) => {
  expect(inFile("plan.xlsx", { th: en, en })).toEqual({ th: told, en: told });
});

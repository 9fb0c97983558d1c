import { footerParts } from "../../../../src/adapters/excel/sheets/apply-page";

test.each([
  ["the middle", "&Cหน้า &P / &N", { left: "", center: "หน้า &P / &N", right: "" }],
  ["left and middle", "&Lฉบับร่าง&C&P", { left: "ฉบับร่าง", center: "&P", right: "" }],
  ["its size and weight", "&L&B&16ฉบับร่าง", { left: "&B&16ฉบับร่าง", center: "", right: "" }],
  ["right", "&R&D", { left: "", center: "", right: "&D" }],
  ["without a code", "หน้า &P", { left: "", center: "หน้า &P", right: "" }],
  ["none", "", { left: "", center: "", right: "" }],
])("a footer: %s", (_, footer, parts) => {
  expect(footerParts(footer)).toEqual(parts);
});

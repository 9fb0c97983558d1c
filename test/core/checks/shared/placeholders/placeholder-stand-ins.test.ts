import { findStandIns } from "../../../../../src/core/checks/shared/placeholders/placeholder-stand-ins";
import { quoteSpans } from "../../../../support/quote-spans";

describe("letters for a value to come", () => {
  test.each([
    ["เลขที่ xxx", "xxx"],
    ["พ.ศ. xx", "xx"],
    ["พ.ศ. ๒๕xx", "๒๕xx"],
    ["25XX", "25XX"],
    ["ปี ๒๕๖x", "๒๕๖x"],
    ["xx/xx/2568", "xx/xx/2568"],
    ["จำนวน xxx,xxx บาท", "xxx,xxx"],
    ["ร้อยละ XX", "XX"],
    ["XXX", "XXX"],
    ["นายก XX", "XX"],
    ["ประชุมครั้งที่ XX/๒๕๖๘", "XX/๒๕๖๘"],
    ["www.xxx.go.th", "xxx"],
    ["อบต.○○○", "○○○"],
    ["xx%", "xx"],
    ["XXXX", "XXXX"],
  ])("%s", (text, ...quotes) => {
    expect(quoteSpans(text, findStandIns(text))).toEqual(quotes);
  });
});

describe("letters that are meant", () => {
  test.each([
    ["Foxx และ Exxon"],
    ["ศตวรรษที่ XX"],
    ["บทที่ XX"],
    ["World War XX"],
    ["1920x1080"],
    ["4xx และ 5xx"],
    ["size xx-large"],
    ["file_xx.pdf"],
    ["X"],
    ["x 2"],
    ["ปี ๒๕๖๘"],
  ])("%s", (text) => {
    expect(findStandIns(text)).toEqual([]);
  });
});

import { foldOutsideAddresses } from "../../../src/core/text/fold-outside-addresses";

test.each([
  ["no address", "ดําเนินการเเล้ว", "ดำเนินการแล้ว"],
  ["nothing to fold", "แนบ แผน.pdf", "แนบ แผน.pdf"],
  ["an address between words", "เเนบ www.sample.go.th/เเผน เเล้ว", "แนบ www.sample.go.th/เเผน แล้ว"],
  ["an address at the end", "เเนบ เเผน.pdf", "แนบ เเผน.pdf"],
  ["an invisible sign in each", "ประ\u200bชุม sample\u200b.go.th/ก\u200bข", "ประชุม sample.go.th/ก\u200bข"],
  ["nothing", "", ""],
])("%s", (_name, typed, expected) => {
  expect(foldOutsideAddresses(typed)).toBe(expected);
});

import { thirdPartyNotices, type ThirdParty } from "../../../scripts/build/third-party-notices";

const party = (name: string, text: string, licence = "MIT"): ThirdParty => ({
  name,
  version: "1.2.3",
  licence,
  text,
});

test("each is named with its version, licence and text", () => {
  expect(thirdPartyNotices([party("zip", "Copyright Z\r\n \r\nAs is.  \r\n", "ISC")])).toMatch(
    /\n-{78}\nzip 1\.2\.3\n\nISC\n\nCopyright Z\n\nAs is\.\n$/,
  );
});

test("a text that several share stands once, their names in order", () => {
  const text = thirdPartyNotices([party("b", "One"), party("c", "Other"), party("a", "One\n")]);
  expect(text.match(/^One$/gm)).toHaveLength(1);
  expect(text).toContain("a 1.2.3\nb 1.2.3\n\nMIT\n\nOne\n");
});

test("the same text under another licence is another", () => {
  expect(thirdPartyNotices([party("a", "One"), party("b", "One", "ISC")]).match(/^One$/gm)).toHaveLength(2);
});

test("a package that brings no text is told with the licence that it names", () => {
  expect(thirdPartyNotices([party("a", "")])).toContain("holds no text of the licence; it names MIT.");
});

test("the order in which they came changes nothing", () => {
  const parties = [party("a", "One"), party("b", "Two"), party("c", "One")];
  expect(thirdPartyNotices(parties.toReversed())).toBe(thirdPartyNotices(parties));
});

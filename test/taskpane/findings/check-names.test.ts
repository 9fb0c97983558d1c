import { CHECKS } from "../../../src/core/checks/index";
import { CHECK_HINTS } from "../../../src/taskpane/findings/check-hints";
import { CHECK_NAMES } from "../../../src/taskpane/findings/check-names";

const IDS = CHECKS.map(({ id }) => id).sort();
/** A name is one line beside "แก้ให้ได้ 6" and the count at 320 px. */
const LONGEST_NAME = 32;
const MOST_WORDS = 13;

test.each([
  ["a short name", CHECK_NAMES],
  ["a line that says how it is mended", CHECK_HINTS],
])("every kind of finding has %s, and nothing else has", (_, texts) => {
  expect(Object.keys(texts).sort()).toEqual(IDS);
});

test.each(Object.entries(CHECK_NAMES))("%s: its name is short and its own", (id, name) => {
  expect(name.th.length).toBeLessThanOrEqual(LONGEST_NAME);
  expect(name.en.length).toBeLessThanOrEqual(LONGEST_NAME);
  const same = Object.entries(CHECK_NAMES).filter(
    ([, other]) => other.th === name.th || other.en === name.en,
  );
  expect(same.map(([other]) => other)).toEqual([id]);
});

test.each(Object.entries(CHECK_HINTS))("%s: its hint is a short sentence", (_, hint) => {
  expect(hint.en.split(" ").length).toBeLessThanOrEqual(MOST_WORDS);
  expect(hint.th.length).toBeLessThanOrEqual(60);
});

import { isDependentLetter } from "../../../src/core/text/is-dependent-letter";

test.each(["ะ", "า", "ำ", "ั", "ู", "ฺ", "ๅ", "็", "่", "์", "๎"])(
  "%s belongs to the letter before it",
  (letter) => {
    expect(isDependentLetter(letter)).toBe(true);
  },
);

test.each(["ก", "ฮ", "ฯ", "เ", "ไ", "ๆ", "๐", "a", " ", ""])("%j stands by itself", (letter) => {
  expect(isDependentLetter(letter)).toBe(false);
});

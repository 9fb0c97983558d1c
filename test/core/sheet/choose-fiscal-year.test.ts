import { chooseFiscalYear } from "../../../src/core/sheet/choose-fiscal-year";

test.each<[string, number | null, number | null, number[], string]>([
  ["the settings before the title", 2568, 2569, [], "2568 settings"],
  ["the settings, where the title says the same", 2568, 2568, [2568], "2568 settings"],
  ["the settings, where the title names no year", 2568, null, [2568], "2568 settings"],
  ["the settings, where another table bears a third year", 2568, 2569, [2567], "2568 settings"],
  ["the title, where the settings' year is that of another table", 2568, 2569, [2567, 2568], "2569 title"],
  ["the title, where there are no settings", null, 2569, [2568], "2569 title"],
  ["nothing", null, null, [2568], "null"],
])("%s", (_, settings, title, otherTitles, expected) => {
  const chosen = chooseFiscalYear({ settings, title, otherTitles });
  expect(chosen === null ? "null" : `${chosen.year} ${chosen.source}`).toBe(expected);
});

import { SETTING_NAMES } from "../../../src/core/model/setting-names";

test("each name and each setting stands once", () => {
  expect(new Set(SETTING_NAMES.map(({ name }) => name)).size).toBe(36);
  expect(new Set(SETTING_NAMES.map(({ key }) => key)).size).toBe(36);
});

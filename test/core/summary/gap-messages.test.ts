import { GAP_MESSAGES, LEFT_MESSAGES } from "../../../src/core/summary/gap-messages";
import { slotsOf } from "../../support/test-check";

test.each(Object.entries({ ...GAP_MESSAGES, ...LEFT_MESSAGES }))(
  "%s says the same in both languages",
  (_kind, { th, en }) => {
    expect(slotsOf(en)).toEqual(slotsOf(th));
    expect(th).toMatch(/[ก-๛]/);
    expect(en).not.toMatch(/\.$/);
  },
);

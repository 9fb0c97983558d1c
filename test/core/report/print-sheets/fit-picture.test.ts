import { fitPicture } from "../../../../src/core/report/print-sheets/fit-picture";
import { reportPictureOf } from "../../../support/adorned-report";

const box = { width: 78, height: 50 };

test.each<[string, Parameters<typeof reportPictureOf>[1], number, number]>([
  ["wide", { width: 200, height: 100 }, 78, 39],
  ["high", { width: 100, height: 200 }, 25, 50],
  ["wide, turned", { width: 200, height: 100, turn: 90 }, 25, 50],
  ["wide, upside down", { width: 200, height: 100, turn: 180 }, 78, 39],
])("%s: whole in its box, never stretched", (_, changes, width, height) => {
  expect(fitPicture(reportPictureOf("paper.jpg", changes), box)).toMatchObject({ width, height });
});

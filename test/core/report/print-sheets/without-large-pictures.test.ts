import type { WorkbookLayout } from "../../../../src/core/model/workbook-layout";
import { buildReportSheets } from "../../../../src/core/report/print-sheets/report-sheets";
import { withoutLargePictures } from "../../../../src/core/report/print-sheets/without-large-pictures";
import { adornedReport } from "../../../support/adorned-report";

const LAYOUT = buildReportSheets(adornedReport());
const sizes = ({ sheets }: WorkbookLayout): number[] =>
  sheets.flatMap(({ pictures = [] }) =>
    pictures.flatMap(({ image }) => (image.kind === "code" ? [] : [image.bytes.length])),
  );
const codes = ({ sheets }: WorkbookLayout): number =>
  sheets.flatMap(({ pictures = [] }) => pictures.filter(({ image }) => image.kind === "code")).length;
const LARGEST = Math.max(...sizes(LAYOUT));

test("pictures of just the size stay, and the layout is the same", () => {
  expect(withoutLargePictures(LAYOUT, LARGEST)).toEqual({ layout: LAYOUT, notices: [] });
});

test("pictures of one byte more are left out and counted; codes and all else stay", () => {
  const large = sizes(LAYOUT).filter((size) => size === LARGEST).length;
  const { layout, notices } = withoutLargePictures(LAYOUT, LARGEST - 1);
  expect(sizes(layout)).toEqual(sizes(LAYOUT).filter((size) => size < LARGEST));
  expect(codes(layout)).toBe(codes(LAYOUT));
  expect(codes(layout)).toBeGreaterThan(0);
  expect(layout.sheets.map(({ rows }) => rows)).toEqual(LAYOUT.sheets.map(({ rows }) => rows));
  expect(notices).toHaveLength(1);
  expect(notices[0]?.th).toContain(`รูป ${large} รูป`);
  expect(notices[0]?.en).toContain(`: ${large} of the pictures`);
});

import { cleanup } from "@testing-library/react";
import { rawWorkbook } from "../../support/raw-table";
import { evidenceTable, measureRow, resultsTable } from "../../support/open-sheet";
import { openPart } from "../support/open-part";
import { buttonsNamed, press, settle } from "../support/press";
import { ResultsTab } from "../support/results-tab";

let isOffline = true;
jest.mock("../../../src/taskpane/results/results-view", () => {
  if (isOffline) throw new Error("offline");
  return jest.requireActual<object>("../../../src/taskpane/results/results-view");
});

afterEach(cleanup);

test("where the tab's code does not come it says so, and tries again", async () => {
  await openPart(ResultsTab, rawWorkbook([resultsTable([measureRow(1)]), evidenceTable([])]));
  expect(document.body.textContent).toContain("เปิดส่วนเติมผลไม่ได้");
  isOffline = false;
  await press("ลองอีกครั้ง");
  await settle();
  expect(document.body.textContent).not.toContain("เปิดส่วนเติมผลไม่ได้");
  expect(buttonsNamed("ทั้งหมด 1").length).toBeGreaterThan(0);
});

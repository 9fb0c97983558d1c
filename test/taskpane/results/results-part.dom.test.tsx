import { cleanup } from "@testing-library/react";
import { rawWorkbook } from "../../support/raw-table";
import { evidenceTable, measureRow, resultsTable } from "../../support/open-sheet";
import { buttonsNamed, openPane, press, settle } from "../support/open-pane";

let isOffline = true;
jest.mock("../../../src/taskpane/results/results-view", () => {
  if (isOffline) throw new Error("offline");
  return jest.requireActual<object>("../../../src/taskpane/results/results-view");
});

afterEach(cleanup);

test("where the tab's code does not come it says so, and tries again", async () => {
  await openPane(rawWorkbook([resultsTable([measureRow(1)]), evidenceTable([])]));
  await press("เติมผล", "tab");
  await settle();
  expect(document.body.textContent).toContain("โหลดส่วนเติมผลไม่สำเร็จ");
  isOffline = false;
  await press("ลองอีกครั้ง");
  await settle();
  expect(document.body.textContent).not.toContain("โหลดส่วนเติมผลไม่สำเร็จ");
  expect(buttonsNamed("เพิ่มหลักฐาน").length).toBeGreaterThan(0);
});

import { succeed } from "../../../src/app/ports/result";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { checkForReport } from "../../../src/taskpane/report/check-for-report";
import type { PaneServices } from "../../../src/taskpane/services/pane-services";
import { completeMeasure, measuresWorkbook, SETTINGS_TABLE } from "../support/measures-workbook";
import { createTestServices } from "../support/test-services";

async function servicesOver(workbooks: readonly RawWorkbook[]): Promise<PaneServices> {
  const left = [...workbooks];
  const { services } = await createTestServices(workbooks[0] as RawWorkbook, {
    port: () => ({ read: () => Promise.resolve(succeed(left.shift() as RawWorkbook)) }),
  });
  return services;
}

const workbookOf = (...numbers: number[]): RawWorkbook =>
  measuresWorkbook(numbers.map(completeMeasure), [SETTINGS_TABLE]);

test.each([
  ["a workbook that is still the same is not checked twice", workbookOf(1, 2), true],
  ["one that was written in is", workbookOf(1, 3), false],
])("%s", async (_, later, isTaken) => {
  const services = await servicesOver([workbookOf(1, 2), later]);
  const first = await checkForReport(services, null, {});
  if (!first.ok) throw new Error(first.fault.en);
  const second = await checkForReport(services, null, {});
  if (!second.ok) throw new Error(second.fault.en);
  expect(second.value.facts === first.value.facts).toBe(isTaken);
  expect(second.value.workbook).toEqual(later);
});

test("the same workbook on another day is checked anew", async () => {
  const services = await servicesOver([workbookOf(1), workbookOf(1)]);
  const first = await checkForReport(services, null, {});
  if (!first.ok) throw new Error(first.fault.en);
  const tomorrow = { ...services, today: () => "2025-10-16" as ReturnType<PaneServices["today"]> };
  const second = await checkForReport(tomorrow, null, {});
  expect(second.ok && second.value.facts !== first.value.facts).toBe(true);
});

import { filterWork } from "../../../src/taskpane/results/filter-work";
import { isFilteringWork, NO_WORK_FILTER, type WorkFilter } from "../../../src/taskpane/results/work-filter";
import { squash } from "../../../src/core/text/squash";
import { evidenceTable, resultsTable } from "../../support/open-sheet";
import { workOf } from "../support/work-of";

const ROWS = [
  ["๑. อบรมประมวลจริยธรรม", "จัดอบรม", "สำนักปลัด", "ไตรมาสที่ ๑", "", ""],
  ["๗. แจ้งเบาะแสการทุจริต ปี ๒๕๖๘", "ติดประกาศ", "กองคลัง, กองช่าง", "ไตรมาสที่ ๒", "เปิดช่องทาง ๑๒ ช่องทาง", ""],
  ["๘. ลดข้อร้องเรียน", "รับเรื่อง", "กองช่าง", "ตามความเหมาะสม", "", ""],
];
const TABLES = [resultsTable(ROWS), evidenceTable([["1", "5 พ.ย. 2567", "จัดอบรม", 40, "คน"]])] as const;

test.each<[string, Partial<WorkFilter>, number[]]>([
  ["nothing asked for", {}, [1, 7, 8]],
  ["what is ready", { kind: "ready" }, [1]],
  ["a unit, alone or beside another", { unit: squash("กองช่าง") }, [7, 8]],
  ["a quarter", { quarter: 2 }, [7]],
  ["no deadline", { quarter: "none" }, [8]],
  ["a unit and a quarter", { unit: squash("กองช่าง"), quarter: 1 }, []],
  ["words of the title", { text: "เบาะแส" }, [7]],
  ["words of the unit", { text: "สำนักปลัด" }, [1]],
  ["words of the result", { text: "ช่องทาง" }, [7]],
  ["all words must be there", { text: "เบาะแส ร้องเรียน" }, []],
  ["the number of a measure, in either digits", { text: "๘" }, [8]],
  ["a number that no measure has is looked for in the texts", { text: "12" }, [7]],
  ["as a whole: 25 is not in 2568", { text: "25" }, []],
  ["blanks ask for nothing", { text: "  " }, [1, 7, 8]],
])("%s", async (_, part, expected) => {
  const { items, sheet } = await workOf(...TABLES);
  const found = filterWork(items, sheet, { ...NO_WORK_FILTER, ...part });
  expect(found.map(({ label }) => label).sort((a, b) => a - b)).toEqual(expected);
});

test.each<[string, Partial<WorkFilter>, boolean]>([
  ["nothing", {}, false],
  ["a kind, which is seen on its chip", { kind: "ready" }, false],
  ["blanks", { text: " " }, false],
  ["words", { text: "ก" }, true],
  ["a unit", { unit: "ก" }, true],
  ["a quarter", { quarter: 1 }, true],
])("is filtering: %s", (_, part, expected) => {
  expect(isFilteringWork({ ...NO_WORK_FILTER, ...part })).toBe(expected);
});

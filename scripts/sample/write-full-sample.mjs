import { writeFile } from "node:fs/promises";
import { bundle } from "../bundle.mjs";
import { drawEmblem, drawView } from "./draw-picture.mjs";
import { sampleLayout } from "./sample-layout.mjs";

/** Every part that a report can have. */
export const EVERY_PART = {
  หน้าสรุป: "มี",
  สิ่งที่ส่งมาด้วย: "มี",
  ภาคผนวกหลักฐาน: "มี",
  วันที่จัดพิมพ์: "๒๗ ตุลาคม ๒๕๖๘",
  คำนำ: "มี",
  สารบัญ: "มี",
  ช่องลงนามดิจิทัล: "มี",
  เลขหน้าแบบรวม: "มี",
};

/** In points; behind the last column of the evidence. */
const PICTURE = { column: 8, left: 4, top: 4, width: 60, height: 40 };
/** Rows of the evidence with what lies there: broad, tall and turned. */
const EVIDENCE_PICTURES = [
  { row: 2, bytes: drawView(240, 150, 0), turn: 0, alt: "วิทยากรบรรยายให้พนักงาน" },
  { row: 2, bytes: drawView(140, 180, 2), turn: 0, alt: "พนักงานลงทะเบียน" },
  { row: 3, bytes: drawView(180, 130, 4), turn: 90, alt: "ป้ายหน้าที่ทำการ" },
];

/**
 * Writes the sample workbook with pictures and more settings.
 * @param {string} file
 * @param {Readonly<Record<string, string>>} settings by their names in the settings sheet
 */
export async function writeFullSample(file, settings) {
  const { writeWorkbook } = await import(await bundle("src/adapters/xlsx/write-workbook.ts"));
  const layout = await sampleLayout();
  const [measures, evidence, indicators, form] = layout.sheets;
  const rowOf = (name) => form.rows.find(({ cells }) => cells[0].value === name).row;
  const rows = form.rows.map((row) => {
    const [name, value, ...rest] = row.cells;
    return { ...row, cells: [name, { ...value, value: settings[name.value] ?? value.value }, ...rest] };
  });
  const onSettings = [
    { row: rowOf("ตราหน่วยงาน"), bytes: drawEmblem(), turn: 0, alt: "ตราหน่วยงาน" },
    { row: rowOf("ภาพปก"), bytes: drawView(400, 224, 1), turn: 0, alt: "ที่ทำการ" },
  ];
  const sheets = [
    measures,
    { ...evidence, pictures: EVIDENCE_PICTURES.map(placed) },
    indicators,
    { ...form, rows, pictures: onSettings.map((picture) => ({ ...placed(picture), column: 4 })) },
  ];
  await writeFile(file, await writeWorkbook({ ...layout, sheets }));
}

function placed({ row, bytes, turn, alt }) {
  return { ...PICTURE, row, image: { kind: "png", bytes, turn }, alt };
}

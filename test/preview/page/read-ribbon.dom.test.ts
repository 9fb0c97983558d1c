import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRibbon } from "../../../src/preview/page/read-ribbon";

const xml = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(xml, "application/xml");

test("the ribbon is the manifest's, in Thai", () => {
  const { label, buttons } = readRibbon(manifest, "th-TH");
  expect(label).toBe("รายงานมาตรการ");
  expect(buttons.map((button) => [button.label, button.functionName])).toEqual([
    ["เปิดแถบงาน", null],
    ["ตรวจแผ่น", "checkSheet"],
    ["เตรียมแผ่นหลักฐาน", "prepareRecords"],
    ["เติมผล", "fillResults"],
    ["ทำรายงาน", "makeReport"],
  ]);
});

test("and in English", () => {
  const { label, buttons } = readRibbon(manifest, "en-US");
  expect(label).toBe("Integrity Report");
  expect(buttons[1]).toMatchObject({
    label: "Check sheet",
    tip: expect.stringMatching(/^Checks the whole measures sheet/) as string,
    icon: "assets/icons/icon-32.png",
  });
});

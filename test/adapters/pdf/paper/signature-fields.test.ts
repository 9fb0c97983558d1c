import { renderPdf } from "../../../../src/adapters/pdf/render-pdf";
import { POINTS_PER_MM } from "../../../../src/core/report/model/memo-design";
import { nameOf, readPdfObjects, textOf } from "../../../support/pdf-objects";
import { nodesOf, readStructure } from "../../../support/pdf-structure";
import { drawPdf, foldText, readPdf } from "../../../support/read-pdf";
import { reportOf } from "../../../support/report-model";
import { PEOPLE } from "../../../support/report-settings";

jest.setTimeout(60_000);

const opened = (async () => {
  const bytes = await renderPdf(reportOf([{}], { signatureFields: true }));
  const pdf = await readPdf(bytes);
  const objects = readPdfObjects(bytes);
  return { bytes, pdf, objects, structure: readStructure(objects, pdf) };
})();

test("one for each who signs, in the order of the chain, by name and title", async () => {
  const { pdf } = await opened;
  const fields = pdf.pages.flatMap((page) => page.fields);
  expect(fields.map(({ type }) => type)).toEqual(PEOPLE.map(() => "Sig"));
  fields.forEach(({ description }, index) => {
    expect(foldText(description)).toContain(foldText(PEOPLE[index]?.name ?? "-"));
    expect(foldText(description)).toContain(foldText(PEOPLE[index]?.positionTitle ?? "-"));
  });
  expect(new Set(fields.map(({ name }) => name)).size).toBe(PEOPLE.length);
});

test("50 by 8 mm, standing on the line to sign on", async () => {
  const { pdf } = await opened;
  const page = pdf.pages[0];
  const lines = page?.items.filter(({ text }) => text === "(ลงชื่อ)") ?? [];
  expect(lines).toHaveLength(PEOPLE.length);
  page?.fields.forEach(({ left, right, top, bottom }, index) => {
    expect((right - left) / POINTS_PER_MM).toBeCloseTo(50, 1);
    expect((bottom - top) / POINTS_PER_MM).toBeCloseTo(8, 1);
    expect(bottom).toBeCloseTo((lines[index]?.y ?? 0) + 1.5, 0);
    expect(left).toBeGreaterThan((lines[index]?.x ?? 0) + (lines[index]?.width ?? 0));
  });
});

test("an archive's form: no appearance left to the viewer, none that a pen would meet", async () => {
  const { objects } = await opened;
  const form = objects.dictionary(objects.trailer.get("Root"), "AcroForm");
  expect([...form.keys()].sort()).toEqual(["Fields", "SigFlags"]);
  expect(form.get("SigFlags")).toBe(1);
  for (const pointer of objects.list(form.get("Fields"))) {
    const field = objects.dictionary(pointer);
    expect(nameOf(field.get("FT"))).toBe("Sig");
    expect(field.get("F")).toBe(4);
    expect(field.has("V") || field.has("A") || field.has("AA")).toBe(false);
    const appearance = objects.dictionary(field, "AP");
    expect([...appearance.keys()]).toEqual(["N"]);
    expect(objects.stream(appearance.get("N"))).toBe("");
    expect(objects.list(objects.dictionary(appearance.get("N")).get("BBox")).slice(0, 2)).toEqual([0, 0]);
    expect(textOf(field.get("TU"))).not.toBe("");
  }
});

test("each is a form of the structure, behind the words to sign beside", async () => {
  const { structure } = await opened;
  expect(nodesOf(structure, "Form")).toHaveLength(PEOPLE.length);
});

test("the page looks as it does without them", async () => {
  const { bytes } = await opened;
  const plain = await renderPdf(reportOf([{}]));
  expect((await drawPdf(bytes, 0, 60)).data).toEqual((await drawPdf(plain, 0, 60)).data);
});

test("nobody's name: the field still says what it is for", async () => {
  const people = PEOPLE.map((person) => ({ ...person, name: null, positionTitle: null, actingFor: null }));
  const pdf = await readPdf(await renderPdf(reportOf([{}], { signatureFields: true, people })));
  for (const { description } of pdf.pages[0]?.fields ?? []) expect(description.trim()).toMatch(/./);
  expect(pdf.pages[0]?.fields).toHaveLength(PEOPLE.length);
});

import { readDocx } from "../../../../src/adapters/docx/reading/read-docx";
import { blockParagraphs } from "../../../../src/core/sheet/imported/block-text";
import type { ReportDocument } from "../../../../src/core/sheet/imported/report-document";
import {
  cell,
  drawing,
  line,
  linked,
  makeDocx,
  para,
  run,
  table,
  type DocxPlan,
  wordXml,
} from "../../../support/make-docx";

async function read(plan: DocxPlan): Promise<ReportDocument> {
  const result = await readDocx(makeDocx({ links: { r1: "https://a.go.th" }, ...plan }));
  if (!result.ok) throw new Error(result.fault.en);
  return result.value;
}

/** What is drawn, "kind: name (address)". */
async function drawnIn(body: string): Promise<string[]> {
  return blockParagraphs((await read({ body })).blocks).flatMap(({ pictures = [] }) =>
    pictures.map(({ kind, name, address }) => `${kind}: ${name}${address === "" ? "" : ` (${address})`}`),
  );
}

const graphic = (uri: string, inside: string): string =>
  `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}">${inside}</a:graphicData></a:graphic>`;
const shape = (inside: string): string =>
  `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>${inside}</wps:wsp></a:graphicData></a:graphic>`;
const blip = (name: string): string =>
  `<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="${name}"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic>`;
const old = (inside: string): string => `<w:r><w:pict>${inside}</w:pict></w:r>`;

test.each<[string, string, readonly string[]]>([
  ["a picture's name", drawing("รูปภาพ 1"), ["picture: รูปภาพ 1"]],
  ["its text counts more", drawing("รูปภาพ 1", "ภาพการอบรม\nวันแรก"), ["picture: ภาพการอบรม วันแรก"]],
  ["a file's name", drawing("รูปภาพ 1", "", graphic("picture", blip("อบรม.jpg"))), ["picture: อบรม.jpg"]],
  [
    "several in a group",
    drawing("กลุ่ม 1", "", shape(blip("ก.jpg") + blip("ข.jpg"))),
    ["picture: ก.jpg", "picture: ข.jpg"],
  ],
  [
    "a shape with a picture in it",
    drawing("กรอบ", "", shape(`<a:blipFill><a:blip r:embed="r"/></a:blipFill>`)),
    ["picture: กรอบ"],
  ],
  ["a shape", drawing("เส้น", "", shape("")), []],
  ["a chart", drawing("แผนภูมิ 1", "", graphic("chart", `<c:chart r:id="r"/>`)), ["chart: แผนภูมิ 1"]],
  ["SmartArt", drawing("แผนผัง", "", graphic("diagram", `<dgm:relIds r:dm="r"/>`)), ["diagram: แผนผัง"]],
  ["handwriting", drawing("หมึก 1", "", graphic("ink", "")), ["picture: หมึก 1"]],
  ["a picture of old Word", old(`<v:shape alt="ตรา"><v:imagedata r:id="r"/></v:shape>`), ["picture: ตรา"]],
  ["its title", old(`<v:shape><v:imagedata r:id="r" o:title="ครุฑ"/></v:shape>`), ["picture: ครุฑ"]],
  ["a shape of old Word", old(`<v:rect alt="กรอบ"/>`), []],
  [
    "an object, and the picture that is shown for it, once",
    `<w:r><w:object><v:shape><v:imagedata r:id="r"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>`,
    ["object: Excel.Sheet.12"],
  ],
  [
    "an alternative, once",
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing("ก")}</mc:Choice><mc:Fallback>${old(`<v:imagedata r:id="r" o:title="ข"/>`)}</mc:Fallback></mc:AlternateContent></w:r>`,
    ["picture: ก"],
  ],
  ["a deleted picture", `<w:del>${drawing("ก")}</w:del>`, []],
  ["a picture that leads somewhere", linked("r1", drawing("ก")), ["picture: ก (https://a.go.th)"]],
  [
    "a picture with a link of its own",
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="ก"><a:hlinkClick r:id="r1"/></wp:docPr>${graphic("picture", blip(""))}</wp:inline></w:drawing></w:r>`,
    ["picture: ก (https://a.go.th)"],
  ],
  [
    "a picture inside a text box",
    drawing("กล่อง", "", shape(`<wps:txbx><w:txbxContent>${para(drawing("ใน"))}</w:txbxContent></wps:txbx>`)),
    ["picture: ใน"],
  ],
  [
    "pictures in cells",
    table([[cell(para(drawing("ก") + run("ผล"))), cell(para(drawing("ข")))]]),
    ["picture: ก", "picture: ข"],
  ],
  [
    "where the paragraph's end is deleted",
    para(drawing("ก"), "<w:rPr><w:del/></w:rPr>") + line("ข"),
    ["picture: ก"],
  ],
  ["at the end", para(drawing("ก"), "<w:rPr><w:del/></w:rPr>"), ["picture: ก"]],
])("%s", async (_, inside, drawn) => {
  expect(
    await drawnIn(
      inside.startsWith("<w:r>") || inside.startsWith("<w:del>") || inside.startsWith("<w:hyperlink")
        ? para(inside)
        : inside,
    ),
  ).toEqual(drawn);
});

test("a chart and SmartArt say what they say", async () => {
  const O = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${O}/${type}" Target="${target}"/>`;
  const said = (text: string): string =>
    `<a:p><a:r><a:t>${text.slice(0, 2)}</a:t></a:r><a:r><a:t>${text.slice(2)}</a:t></a:r></a:p>`;
  const { blocks } = await read({
    body:
      para(drawing("แผนภูมิ 1", "", graphic("chart", `<c:chart r:id="r1"/>`))) +
      para(drawing("แผนผัง 1", "", graphic("diagram", `<dgm:relIds r:dm="r2" r:lo="r9"/>`))) +
      para(drawing("แผนผัง 2", "", graphic("diagram", `<dgm:relIds r:dm="r3"/>`))),
    parts: {
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("r1", "chart", "charts/chart1.xml")}${relationship("r2", "diagramData", "diagrams/data1.xml")}${relationship("r3", "diagramData", "diagrams/gone.xml")}</Relationships>`,
      "word/charts/chart1.xml": wordXml(
        "c:chartSpace",
        `<c:title>${said("ผลรายไตรมาส")}</c:title><c:cat><c:strCache><c:pt><c:v>ไตรมาส ๑</c:v></c:pt><c:pt><c:v>ไตรมาส ๒</c:v></c:pt></c:strCache></c:cat><c:val><c:numCache><c:pt><c:v>12</c:v></c:pt></c:numCache></c:val>`,
      ),
      "word/diagrams/data1.xml": wordXml(
        "dgm:dataModel",
        `<dgm:pt><dgm:t>${said("วางแผน")}</dgm:t></dgm:pt><dgm:pt><dgm:t><a:p/></dgm:t></dgm:pt><dgm:pt><dgm:t>${said("ลงมือทำ")}</dgm:t></dgm:pt>`,
      ),
    },
  });
  expect(blockParagraphs(blocks).flatMap(({ pictures = [] }) => pictures.map(({ name }) => name))).toEqual([
    "แผนภูมิ 1 · ผลรายไตรมาส · ไตรมาส ๑ · ไตรมาส ๒",
    "แผนผัง 1 · วางแผน · ลงมือทำ",
    "แผนผัง 2",
  ]);
});

test("those of a header are told with it, those of a hidden row as hidden", async () => {
  const { asides } = await read({
    body: table([`<w:tr><w:trPr><w:hidden/></w:trPr>${cell(para(drawing("ลับ")))}</w:tr>`]),
    header: para(drawing("ตราเทศบาล")),
  });
  const picture = { kind: "picture", address: "" };
  expect(asides).toEqual([
    { kind: "hidden", text: "", pictures: [{ ...picture, name: "ลับ" }] },
    { kind: "header", text: "", pictures: [{ ...picture, name: "ตราเทศบาล" }] },
  ]);
});

test("a sign that Word writes by its number, as emoji are", async () => {
  const sign = `<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F60A"/></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent></w:r>`;
  const wrong = `<w:r><w16se:symEx w16se:char="zz"/><w16se:symEx w16se:char="1"/><w16se:symEx w16se:char="FFFFFFF"/></w:r>`;
  expect((await read({ body: para(sign + wrong + run(" ดี")) })).blocks).toEqual([
    { kind: "paragraph", text: "😊 ดี" },
  ]);
});

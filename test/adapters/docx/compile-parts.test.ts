import { Document, Packer, Paragraph } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { compileParts } from "../../../src/adapters/docx/compile-parts";

test("gives the files that the library would zip", async () => {
  const document = (): Document => new Document({ sections: [{ children: [new Paragraph("บันทึกข้อความ")] }] });
  const zipped = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document())));
  const parts = compileParts(document());
  expect([...parts.keys()]).toEqual(Object.keys(zipped));
  expect(parts.get("word/document.xml")).toBe(strFromU8(zipped["word/document.xml"] ?? new Uint8Array()));
});

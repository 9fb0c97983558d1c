import { TextDecoder, TextEncoder } from "node:util";
import { renderDocx } from "../../../src/adapters/docx/render-docx";
import { docxPart, wordsOf } from "../../support/docx-parts";
import { reportOf } from "../../support/report-model";

// Every browser has these; jsdom lacks them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

test("the report is written in a browser, where there is no Buffer", async () => {
  const scope = globalThis as { Buffer?: unknown };
  const nodeBuffer = scope.Buffer;
  delete scope.Buffer;
  try {
    const bytes = await renderDocx(reportOf([{ outcome: "บุคลากรผ่านแบบทดสอบร้อยละ 92" }]));
    expect(wordsOf(docxPart(bytes, "word/document.xml"))).toContain("บุคลากรผ่านแบบทดสอบร้อยละ\u00a0๙๒");
  } finally {
    scope.Buffer = nodeBuffer;
  }
});

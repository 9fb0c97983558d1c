import type { Text } from "./language";

/** What `--help` prints. */
export const USAGE: Text = {
  th: `ตรวจแผ่นมาตรการและทำรายงานผล

  check FILE… [--as-of 2025-04-15] [--fiscal-year 2568] [--sheet ชื่อแผ่นงาน] [--lang th|en] [--json]
      อ่านและตรวจสมุดงานแต่ละไฟล์
  fill FILE -o OUT.xlsx [--replace E7,F9] [--as-of …] [--fiscal-year …] [--sheet …] [--lang th|en] [--json]
      ร่างสรุปผลและผลลัพธ์จากแผ่นงานหลักฐานและตัวชี้วัด ลงในช่องว่างของสำเนา ไม่แต่งผลเอง
  fix FILE -o OUT.xlsx [--only ID,…] [--as-of …] [--fiscal-year …] [--sheet …] [--lang th|en] [--json]
      แก้สิ่งที่โปรแกรมแก้ให้ได้ลงในสำเนา ต้นฉบับคงเดิม
  export FILE -o OUT.docx|OUT.pdf|OUT.xlsx|OUT.html|OUT.csv|OUT.json|OUT.zip [--force] [--as-of …] [--fiscal-year …] [--sheet …] [--lang th|en]
      ทำรายงานเป็น Word หรือ PDF หรือสมุดงานพร้อมพิมพ์ หรือทำตารางสำหรับเผยแพร่ (html csv json) หรือทุกรูปแบบในไฟล์เดียว (zip) ถ้ายังมีข้อที่ต้องแก้จะไม่ทำให้ เว้นแต่ใส่ --force ซึ่งจะมีคำว่า ฉบับร่าง
  import REPORT.docx -o OUT.xlsx [--fiscal-year 2569] [--lang th|en]
      อ่านตารางมาตรการจากรายงาน Word มาเป็นสมุดงานใหม่
  owed FILE [-o OUT.xlsx|OUT.docx|OUT.pdf] [--unit ชื่อหน่วยงาน] [--as-of …] [--fiscal-year …] [--sheet …] [--lang th|en] [--json]
      บอกว่าหน่วยงานใดค้างผล ผลลัพธ์ หลักฐาน หรือค่าที่วัดได้ของมาตรการใด ที่เกินกำหนดมาก่อน ทำเป็นแผ่นงาน (xlsx) หรือบันทึกข้อความถึงแต่ละหน่วยงาน (docx pdf)
  split FILE -o DIR [--unit ชื่อหน่วยงาน…] [--as-of …] [--fiscal-year …] [--sheet …] [--lang th|en] [--json]
      แยกเป็นสมุดงานของแต่ละหน่วยงาน มีเฉพาะมาตรการของหน่วยงานนั้น แผนล็อกไว้ ช่องผลเปิดให้กรอก ไม่เขียนทับไฟล์ที่มีอยู่
  merge MAIN.xlsx BACK.xlsx… -o OUT.xlsx [--take main|theirs] [--as-of …] [--fiscal-year …] [--sheet …] [--lang th|en] [--json]
      รวมสมุดงานที่หน่วยงานส่งคืนลงในสำเนา เทียบสามทาง ช่องที่แก้ทั้งสองฝ่ายคงข้อความของแผ่นหลักไว้ (รหัส 1) เว้นแต่ใส่ --take
  overview PATH… [-o OUT.xlsx] [--as-of …] [--fiscal-year …] [--lang th|en] [--json]
      รวมสมุดงานของหลายหน่วยงาน (ไฟล์หรือโฟลเดอร์) เป็นตารางเดียว หรือเป็นสมุดงานพร้อมกราฟ
  next-year FILE.xlsx|REPORT.docx -o OUT.xlsx [--fiscal-year 2569] [--as-of …] [--sheet …] [--lang th|en] [--json]
      ทำสมุดงานปีถัดไปจากสมุดงานหรือรายงาน Word เลื่อนปีที่แน่ชัด ล้างผลและหลักฐานโดยเก็บไว้ในแผ่นของปีก่อน ไม่แต่งข้อความเอง
  new -o OUT.xlsx [--fiscal-year 2569]
      สร้างสมุดงานเปล่าพร้อมใช้

รหัสเมื่อจบ: 0 สำเร็จ · 1 สำเร็จแต่พบข้อที่ต้องแก้ · 2 ทำไม่ได้
ถ้าโปรแกรมผิดพลาดเอง ตั้งตัวแปร INTEGRITY_REPORT_TRACE=1 แล้วสั่งอีกครั้ง จะแสดงรายละเอียดสำหรับผู้พัฒนา (อาจมีข้อความในแผ่นงาน)
`,
  en: `Checks a measures sheet and makes the report

  check FILE… [--as-of 2025-04-15] [--fiscal-year 2568] [--sheet NAME] [--lang th|en] [--json]
      reads and checks each workbook
  fill FILE -o OUT.xlsx [--replace E7,F9] [--as-of …] [--fiscal-year …] [--sheet …] [--lang th|en] [--json]
      writes results and outcomes from the evidence and indicator sheets into the blank cells of a copy, never made up
  fix FILE -o OUT.xlsx [--only ID,…] [--as-of …] [--fiscal-year …] [--sheet …] [--lang th|en] [--json]
      makes the edits that the checks propose in a copy; the original stays as it is
  export FILE -o OUT.docx|OUT.pdf|OUT.xlsx|OUT.html|OUT.csv|OUT.json|OUT.zip [--force] [--as-of …] [--fiscal-year …] [--sheet …] [--lang th|en]
      writes the report as Word, PDF or a print-ready workbook, or its table for publication (html, csv, json), or every format in one file (zip); refuses while errors stand, unless --force asks for a marked draft
  import REPORT.docx -o OUT.xlsx [--fiscal-year 2569] [--lang th|en]
      reads the measures table out of a Word report into a new workbook
  owed FILE [-o OUT.xlsx|OUT.docx|OUT.pdf] [--unit NAME] [--as-of …] [--fiscal-year …] [--sheet …] [--lang th|en] [--json]
      says which unit still owes the result, outcome, evidence or measured value of which measure, overdue first; as a sheet (xlsx), or as a note to each unit (docx, pdf)
  split FILE -o DIR [--unit NAME…] [--as-of …] [--fiscal-year …] [--sheet …] [--lang th|en] [--json]
      a workbook for each unit with only its measures, the plan locked and the results open; no file is overwritten
  merge MAIN.xlsx BACK.xlsx… -o OUT.xlsx [--take main|theirs] [--as-of …] [--fiscal-year …] [--sheet …] [--lang th|en] [--json]
      brings the units' workbooks back into a copy, three ways; a cell that both sides changed keeps the main text (exit 1) unless --take says
  overview PATH… [-o OUT.xlsx] [--as-of …] [--fiscal-year …] [--lang th|en] [--json]
      the workbooks of many authorities, files or folders, in one table, or as a workbook with a chart
  next-year FILE.xlsx|REPORT.docx -o OUT.xlsx [--fiscal-year 2569] [--as-of …] [--sheet …] [--lang th|en] [--json]
      makes next year's workbook from this one or from a Word report: certain years move on, results and evidence are cleared and kept on sheets of last year, nothing is made up
  new -o OUT.xlsx [--fiscal-year 2569]
      makes a blank, ready-made workbook

Exit codes: 0 done · 1 done, errors found · 2 could not be done
If the program itself fails, set INTEGRITY_REPORT_TRACE=1 and run it again: it then shows details for its developers (they may hold words of the sheet)
`,
};

import { defineMeasureCheck } from "../engine/define-measure-check";
import { RESULT_COLUMNS } from "../model/columns";
import { findContradictions } from "./shared/figures/find-contradictions";
import { problemsInTexts } from "./shared/problems-in-texts";

/** Figures of one sentence that cannot stand together. */
export const contradictingFigures = defineMeasureCheck({
  id: "contradicting-figures",
  severity: "warning",
  messages: {
    otherShare: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ร้อยละไม่ตรงกับจำนวนที่ให้ไว้: “{quote}”",
      en: "Measure {measure}, “{column}”: the percentage does not follow from the counts: “{quote}”",
    },
    overHundred: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ร้อยละเกินหนึ่งร้อย: “{quote}”",
      en: "Measure {measure}, “{column}”: “{quote}” is over one hundred percent",
    },
    overWhole: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ส่วนหนึ่งมากกว่าจำนวนทั้งหมด: “{quote}”",
      en: "Measure {measure}, “{column}”: a part is more than the whole: “{quote}”",
    },
    overScore: {
      th: "มาตรการที่ {measure} ช่อง “{column}” คะแนนที่ได้มากกว่าคะแนนเต็ม: “{quote}”",
      en: "Measure {measure}, “{column}”: the score is over the full score: “{quote}”",
    },
    otherSum: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ตัวเลขย่อยรวมกันไม่เท่ากับจำนวนรวม: “{quote}”",
      en: "Measure {measure}, “{column}”: the parts do not add up to the whole: “{quote}”",
    },
    otherTrend: {
      th: "มาตรการที่ {measure} ช่อง “{column}” บอกว่าลดลงหรือเพิ่มขึ้นแต่ตัวเลขไปทางตรงกันข้าม: “{quote}”",
      en: "Measure {measure}, “{column}”: the figures do not go the way the words say: “{quote}”",
    },
  },
  evaluateMeasure: (measure) => problemsInTexts(measure, RESULT_COLUMNS, findContradictions),
});

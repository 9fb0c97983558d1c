import type { Finding } from "../../core/engine/finding";
import type { HeavyWork } from "../../taskpane/services/heavy-work";

/** What the last check said of a sheet. */
export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** The same work, and whoever asks is told what each check has found: the sheet beside the pane marks its cells. */
export function watchFindings(work: HeavyWork, onFindings: (found: SheetFindings) => void): HeavyWork {
  let last: { readonly id: number; readonly sheet: string } | null = null;
  return {
    ...work,
    check: async (asked, way) => {
      const answer = await work.check(asked, way);
      if (answer.ok && answer.value.kind === "checked") {
        const { sheet, findings } = answer.value.checked;
        last = { id: asked.id, sheet: sheet.sheet };
        onFindings({ sheet: sheet.sheet, findings });
      }
      return answer;
    },
    addWords: async (asked, way) => {
      const answer = await work.addWords(asked, way);
      if (answer.ok && answer.value !== null && answer.value.id === last?.id)
        onFindings({ sheet: last.sheet, findings: answer.value.findings });
      return answer;
    },
  };
}

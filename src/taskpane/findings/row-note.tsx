import { MessageBar, MessageBarBody, type JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { FINDINGS_TEXTS as TEXTS } from "./findings-texts";
import type { RowJudgement } from "./judge-row";

/** Says of the row that a person asked about that there is nothing to show of it. */
export function RowNote({
  judgement,
}: {
  readonly judgement: Exclude<RowJudgement, { readonly kind: "finding" }>;
}): JSXElement {
  const say = useSay();
  const isClear = judgement.kind === "clear";
  return (
    <MessageBar intent={isClear ? "success" : "info"} layout="multiline" role="status">
      <MessageBarBody>
        {isClear
          ? say(TEXTS.clearMeasure, { measure: String(judgement.measure) })
          : say(TEXTS.noMeasure, { row: String(judgement.row) })}
      </MessageBarBody>
    </MessageBar>
  );
}

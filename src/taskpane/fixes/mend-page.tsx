import type { JSXElement } from "@fluentui/react-components";
import type { Finding } from "../../core/engine/finding";
import { Page } from "../parts/page";
import { useSay } from "../language/language-context";
import { FixAll } from "./fix-all";
import { FixPanel } from "./fix-panel";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";

interface MendPageProps {
  readonly wanted:
    | { readonly kind: "finding"; readonly findings: readonly Finding[] }
    | { readonly kind: "check"; readonly check: string }
    | { readonly kind: "all" };
  readonly onClose: (outcome: "made" | "left") => void;
}

/** What would be mended, before and after, and the choice: of one line, of a kind, or of all. */
export function MendPage({ wanted, onClose }: MendPageProps): JSXElement {
  const say = useSay();
  const [finding] = wanted.kind === "finding" ? wanted.findings : [];
  return (
    <Page title={say(finding === undefined ? TEXTS.allTitle : TEXTS.preview)} onBack={() => onClose("left")}>
      {finding === undefined ? (
        <FixAll onClose={onClose} />
      ) : (
        <FixPanel finding={finding} onClose={onClose} />
      )}
    </Page>
  );
}

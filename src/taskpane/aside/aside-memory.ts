import type { Finding } from "../../core/engine/finding";
import type { PersonStore } from "../services/person-store";

/** The ways to say why a finding is set aside. */
export type ReasonKind = "right" | "not-applicable" | "other";

/** What a form holds that was not sent. */
export interface AsideDraft {
  readonly reason: ReasonKind;
  readonly words: string;
}

/** What the forms remember: drafts outlive Esc, another tab and a new check; the name is kept with the person. */
export interface AsideMemory {
  readonly draftOf: (findings: readonly Finding[]) => AsideDraft;
  readonly keepDraft: (findings: readonly Finding[], draft: AsideDraft) => void;
  /** The finding of a draft stands in another row now. */
  readonly moveDraft: (from: readonly Finding[], to: readonly Finding[]) => void;
  readonly forgetDraft: (findings: readonly Finding[]) => void;
  /** The person's name, "" for a person who gave none; null as long as nobody was asked. */
  readonly name: () => string | null;
  readonly keepName: (name: string) => void;
  /** The name as it is being typed; null while nobody types it. */
  readonly typedName: () => string | null;
  readonly typeName: (name: string) => void;
}

const BLANK_DRAFT: AsideDraft = { reason: "right", words: "" };
/** In the store of the person. */
const NAME = "name";

/** Makes the memory of the forms. */
export function createAsideMemory(store: PersonStore): AsideMemory {
  const drafts = new Map<string, AsideDraft>();
  let typed: string | null = null;
  return {
    draftOf: (findings) => drafts.get(draftKey(findings)) ?? BLANK_DRAFT,
    keepDraft: (findings, draft) => void drafts.set(draftKey(findings), draft),
    moveDraft: (from, to) => {
      const draft = drafts.get(draftKey(from));
      if (draft === undefined) return;
      drafts.delete(draftKey(from));
      drafts.set(draftKey(to), draft);
    },
    forgetDraft: (findings) => void drafts.delete(draftKey(findings)),
    name: () => store.read(NAME),
    keepName: (name) => {
      typed = null;
      store.keep(NAME, name);
    },
    typedName: () => typed,
    typeName: (name) => {
      typed = name;
    },
  };
}

/** The same for the same line of the list in a later check. */
function draftKey([first]: readonly Finding[]): string {
  if (first === undefined) return "";
  const { check, sheet, cell, measure, message } = first;
  return [check, sheet ?? "", ...(cell === null ? [String(measure), message.en] : [cell])].join("\n");
}

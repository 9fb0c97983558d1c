/** What others made and the release carries. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** As its package says, in the words of SPDX. */
  readonly licence: string;
  /** Its licence's text and notice as they came with it; empty where it brought none. */
  readonly text: string;
}

const INTRODUCTION = `สิ่งที่ผู้อื่นทำและอยู่ในชุดไฟล์นี้ พร้อมสัญญาอนุญาต
What others made and this release carries, with its licences.

Office.js comes from Microsoft when the pane opens, under Microsoft's own terms; it is no part of this release.
`;
const RULE = "-".repeat(78);

/** A text that names each of them with its licence; one that several share stands once, below their names. */
export function thirdPartyNotices(parties: readonly ThirdParty[]): string {
  const named = parties.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  const byText = new Map<string, ThirdParty[]>();
  for (const party of named) {
    const key = `${party.licence}\n${tidied(party.text)}`;
    byText.set(key, [...(byText.get(key) ?? []), party]);
  }
  const sections = [...byText.values()].map((sharers) => {
    const [{ licence, text } = { licence: "", text: "" }] = sharers;
    const body = tidied(text) || `Its package holds no text of the licence; it names ${licence}.`;
    return `${RULE}\n${sharers.map(nameOf).join("\n")}\n\n${licence}\n\n${body}\n`;
  });
  return [INTRODUCTION, ...sections].join("\n");
}

function nameOf({ name, version }: ThirdParty): string {
  return `${name} ${version}`.trim();
}

function tidied(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
}

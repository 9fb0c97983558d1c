/// <reference types="office-js" />
import type { Probe } from "./probe";
import { PROBES } from "./probes";
import { runProbes } from "./run-probes";

void Office.onReady(() => {
  const run = byId("run") as HTMLButtonElement;
  run.disabled = false;
  run.addEventListener("click", () => void ask(run));
});

async function ask(button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  byId("answers").replaceChildren();
  const { platform, version } = Office.context.diagnostics;
  const recording = await runProbes(
    PROBES,
    {
      run: Excel.run,
      has: (needed) => Office.context.requirements.isSetSupported("ExcelApi", needed),
      name: `${String(platform)} ${version}`,
    },
    showAnswer,
  );
  const text = `${JSON.stringify(recording, null, 2)}\n`;
  const others = PROBES.filter(
    ({ id, expected }) => id in recording.answers && !isSame(recording.answers[id], expected),
  );
  byId("summary").textContent =
    `${Object.keys(recording.answers).length} answers, ${others.length} not as expected`;
  (byId("recording") as HTMLTextAreaElement).value = text;
  const save = byId("save") as HTMLAnchorElement;
  save.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  save.download = "conformance.json";
  save.hidden = false;
  button.disabled = false;
}

function showAnswer({ asks, expected }: Probe, answer: unknown): void {
  const item = document.createElement("li");
  item.textContent = `${isSame(answer, expected) ? "✓" : "✗"} ${asks}: ${JSON.stringify(answer)}`;
  byId("answers").append(item);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no ${id}`);
  return element;
}

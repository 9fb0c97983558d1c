import { FAULT_CHOICES } from "./fault-choices";
import { PREVIEW_TEXTS } from "./preview-texts";

/** What a person chooses about the simulation. */
export interface PreviewChoices {
  readonly language: "th" | "en";
  /** What Office tells of its colours: `auto` is nothing, as in Excel on the web (office-js issue 6134). */
  readonly theme: "auto" | "light" | "dark";
  readonly platform: "web" | "PC" | "Mac";
  readonly paneWidth: number;
  readonly fault: keyof typeof PREVIEW_TEXTS;
}

export interface ToolActions {
  readonly onChange: (changed: Partial<PreviewChoices>) => void;
  readonly onOpen: (file: File) => void;
  readonly onBlank: () => void;
  readonly onSave: () => void;
}

type TextName = keyof typeof PREVIEW_TEXTS;
interface Option {
  readonly value: string;
  readonly text: TextName | string;
}

/** Buttons and lists that steer the simulation. Returns the way to show the choices, in their language. */
export function buildTools(
  place: HTMLElement,
  actions: ToolActions,
): { show(choices: PreviewChoices): void } {
  const page = place.ownerDocument;
  const build = (choices: PreviewChoices): Node[] => {
    const say = (name: TextName): string => PREVIEW_TEXTS[name][choices.language];
    const list = (title: TextName, name: keyof PreviewChoices, options: readonly Option[]): HTMLElement => {
      const label = page.createElement("label");
      const select = page.createElement("select");
      select.id = `choose-${name}`;
      for (const { value, text } of options) {
        const shown = text in PREVIEW_TEXTS ? say(text as TextName) : text;
        select.add(new Option(shown, value, false, value === String(choices[name])));
      }
      select.addEventListener("change", () => {
        const value = name === "paneWidth" ? Number(select.value) : select.value;
        actions.onChange({ [name]: value });
      });
      label.append(`${say(title)} `, select);
      return label;
    };
    return [
      fileChooser(page, say("open"), actions.onOpen),
      pushButton(page, { id: "new-file", text: say("blank"), onPush: actions.onBlank }),
      pushButton(page, { id: "save-file", text: say("save"), onPush: actions.onSave }),
      list("language", "language", [
        { value: "th", text: "ไทย" },
        { value: "en", text: "English" },
      ]),
      list("theme", "theme", [
        { value: "auto", text: "auto" },
        { value: "light", text: "light" },
        { value: "dark", text: "dark" },
      ]),
      list("platform", "platform", [
        { value: "web", text: "Excel on the web" },
        { value: "PC", text: "Windows" },
        { value: "Mac", text: "Mac" },
      ]),
      list("paneWidth", "paneWidth", [
        { value: "320", text: "320 px" },
        { value: "350", text: "350 px" },
      ]),
      list(
        "fault",
        "fault",
        FAULT_CHOICES.map(({ name }) => ({ value: name, text: name })),
      ),
    ];
  };
  return {
    show: (choices) => {
      const focused = page.activeElement?.id;
      place.replaceChildren(...build(choices));
      if (focused) page.getElementById(focused)?.focus();
    },
  };
}

function fileChooser(page: Document, text: string, onOpen: (file: File) => void): HTMLElement {
  const label = page.createElement("label");
  const input = page.createElement("input");
  label.className = "file";
  input.type = "file";
  input.accept = ".xlsx";
  input.id = "open-file";
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file !== undefined) onOpen(file);
  });
  label.append(input, text);
  return label;
}

function pushButton(
  page: Document,
  { id, text, onPush }: { readonly id: string; readonly text: string; readonly onPush: () => void },
): HTMLElement {
  const button = page.createElement("button");
  button.type = "button";
  button.id = id;
  button.textContent = text;
  button.addEventListener("click", onPush);
  return button;
}

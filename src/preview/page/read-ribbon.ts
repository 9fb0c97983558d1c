/** A button of the manifest's ribbon group, in one language. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** Null for the button that opens the pane. */
  readonly functionName: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
  /** What the menu of a cell offers. */
  readonly menu: readonly RibbonButton[];
}

/** Reads the ribbon out of the add-in's own manifest, so that the page shows what Excel would. */
export function readRibbon(manifest: Document, locale: "th-TH" | "en-US"): RibbonGroup {
  const text = (parent: Element, name: string): string =>
    resourceText(manifest, parent.querySelector(`:scope > ${name}`)?.getAttribute("resid") ?? "", locale);
  const group = elementNamed(manifest, "Group");
  const buttonsIn = (parent: Element | undefined): RibbonButton[] =>
    [...(parent?.getElementsByTagName("Control") ?? [])].map((control) => ({
      label: text(control, "Label"),
      tip: text(elementNamed(control, "Supertip"), "Description"),
      icon: iconOf(manifest, control),
      functionName: control.getElementsByTagName("FunctionName")[0]?.textContent ?? null,
    }));
  return {
    label: text(group, "Label"),
    buttons: buttonsIn(group),
    menu: buttonsIn(manifest.getElementsByTagName("OfficeMenu")[0]),
  };
}

function iconOf(manifest: Document, control: Element): string {
  const images = [...control.getElementsByTagName("bt:Image")];
  const large = images.find((image) => image.getAttribute("size") === "32");
  const address = resourceText(manifest, large?.getAttribute("resid") ?? "", "th-TH");
  return new URL(address).pathname.slice(1);
}

function resourceText(manifest: Document, id: string, locale: string): string {
  const resources = [...elementNamed(manifest, "Resources").querySelectorAll("[id]")];
  const resource = resources.find((one) => one.getAttribute("id") === id);
  const override = [...(resource?.children ?? [])].find((one) => one.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? resource?.getAttribute("DefaultValue") ?? "";
}

function elementNamed(parent: Document | Element, name: string): Element {
  const [element] = parent.getElementsByTagName(name);
  if (element === undefined) throw new Error(`the manifest has no ${name}`);
  return element;
}

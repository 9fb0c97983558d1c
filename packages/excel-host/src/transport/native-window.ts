/** Under this name a host page offers the native bridge to the pane in its frame. */
const BRIDGE_PROPERTY = "simulatedNativeBridge";

/** Offers a bridge to the pane that is about to load in a frame of this window. */
export function offerNativeBridge(host: object, external: Readonly<Record<string, unknown>>): void {
  Object.defineProperty(host, BRIDGE_PROPERTY, { configurable: true, value: external });
}

/** Puts an offered bridge where office.js looks for it; false if the host page offers none. */
export function takeNativeBridge(host: object, pane: object): boolean {
  const external: unknown = Reflect.get(host, BRIDGE_PROPERTY);
  if (typeof external !== "object" || external === null) return false;
  Object.defineProperty(pane, "external", { configurable: true, value: external });
  return true;
}

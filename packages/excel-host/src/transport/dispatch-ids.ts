/** Numbers of the methods and events that office.js asks a host for. */
export const DISPATCH_IDS = {
  richApi: 93,
  loadSettings: 75,
  saveSettings: 76,
  commandCompleted: 94,
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
  selectionChangedEvent: 2,
  richApiEvent: 33,
  commandEvent: 39,
} as const;

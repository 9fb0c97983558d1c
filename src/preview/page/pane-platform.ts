// Loaded after office.js to see the pane as on a Mac or on Windows, and with the colours of Office: the simulation speaks as Excel on
// the web, which tells of no colours (office-js issue 6134), and this says it is another.
const ASKED = new URLSearchParams(window.location.search);
const COLOURS: Readonly<Record<string, Partial<Office.OfficeTheme> & { readonly isDarkTheme: boolean }>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F5F5F5",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#292827",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#3B3A39",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
};

const PLATFORM = ASKED.get("as");
const THEME = COLOURS[ASKED.get("office") ?? ""];

// At once for what holds on to Office before it is ready, and again for the one that the client puts in its place then; asked before
// the pane asks, so that the pane already finds the other one.
claimOffice();
void Office.onReady(claimOffice);

/** The client's own objects are sealed: the pane sees objects in front of them that differ only in what is claimed. */
function claimOffice(): void {
  const real = Office;
  const context = (): Office.Context =>
    Object.create(real.context, {
      ...(PLATFORM !== null && { platform: { value: PLATFORM } }),
      ...(THEME !== undefined && { officeTheme: { value: THEME } }),
    }) as Office.Context;
  // The client has its context only later.
  const claimed = Object.create(real, { context: { get: context } }) as typeof Office;
  Object.assign(window, { Office: claimed });
}

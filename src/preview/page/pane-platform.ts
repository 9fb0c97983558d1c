// Loaded after office.js to see the pane as on a Mac or on Windows: the simulation speaks as Excel on the web, and this says it is another.
const [, platform = ""] = /[?&]as=(\w+)/.exec(window.location.search) ?? [];

// Asked before the pane asks, so that the pane already finds the other platform.
if (platform !== "") void Office.onReady(claimPlatform);

/** The client's own objects are sealed: the pane sees objects in front of them that differ only in the platform. */
function claimPlatform(): void {
  const context = Object.create(Office.context, { platform: { value: platform } }) as Office.Context;
  Object.assign(window, { Office: Object.create(Office, { context: { value: context } }) as typeof Office });
}

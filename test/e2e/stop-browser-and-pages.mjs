/** After the browser tests. */
export default async function stopBrowserAndPages() {
  await globalThis.stopBrowserAndPages?.();
}

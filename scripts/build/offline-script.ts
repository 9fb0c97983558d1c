/**
 * The service worker of files.html: keeps the page's files, so that it opens without a network. It has that page alone in its scope, so
 * the pane never meets it. A new version takes over once no window shows the old one; the page itself comes from the net where there is
 * one, all others, which bear their hash in their names, from what is kept.
 * @param files paths from the page's folder
 * @param version another text for every other content
 */
export function offlineScript(files: readonly string[], version: string): string {
  return `const FILES = ${JSON.stringify(files)};
const OURS = "files-page " + self.registration.scope + " ";
const KEPT = OURS + ${JSON.stringify(version)};
const keep = async () => {
  const cache = await caches.open(KEPT);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: file.endsWith(".html") ? "reload" : "default" })));
};
const forgetOld = async () => {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== KEPT);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
};
const kept = async (request) => (await caches.open(KEPT)).match(request, { ignoreSearch: true, ignoreVary: true });
const answer = async (request) => {
  if (request.mode === "navigate") return fetch(request).catch(async (error) => (await kept("files.html")) ?? Promise.reject(error));
  return (await kept(request)) ?? fetch(request);
};
self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOld()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(self.location.origin + "/")) event.respondWith(answer(request));
});
`;
}

/** What only the pane and its host need. */
const NOT_OF_THE_PAGE =
  /^(taskpane|first)\.|^(manifest\.xml|support\.html)$|\.(map|txt)$|^assets\/icons\/(?!icon-32\.)/;

/** Of the files of a build, those that files.html may ask for. */
export function offlineFiles(built: readonly string[]): readonly string[] {
  return built.filter((path) => !NOT_OF_THE_PAGE.test(path)).sort();
}

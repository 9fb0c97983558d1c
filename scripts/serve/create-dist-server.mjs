import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:https";
import { extname, join, relative, sep } from "node:path";
import { bundle } from "../bundle.mjs";

/** What a host must send with each kind of file of the release (docs/install/hosting.md). */
const TYPES = {
  "": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".icc": "application/vnd.iccprofile",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "application/xml; charset=utf-8",
};
const READING = ["GET", "HEAD"];
const NOT_ALLOWED = 405;
const MISDIRECTED = 421;
/** How a browser on this machine names it; any other name that leads here was made to by a page that wants to read what is served. */
const OWN_NAMES = ["localhost", "127.0.0.1"];

/**
 * Serves the release over https as a static host does, and nothing else: what is asked for must be the name of one of its files, so that no path
 * leads out of the folder, to a hidden file or to a list of files.
 * @param {{ folder: string, base: string, certificate: { key: string, cert: string } }} options `base` is the path of the files on this host, "/addin/"
 * @returns {Promise<import("node:https").Server>}
 */
export async function createDistServer({ folder, base, certificate }) {
  const { cacheControl } = await import(await bundle("scripts/build/main.ts"));
  const answer = async (request, response) => {
    const refuse = (status, headers = {}) =>
      response
        .writeHead(status, { "content-type": TYPES[""], "cache-control": "no-store", ...headers })
        .end();
    if (!OWN_NAMES.some((name) => request.headers.host === `${name}:${request.socket.localPort}`))
      return refuse(MISDIRECTED);
    if (!READING.includes(request.method)) return refuse(NOT_ALLOWED, { allow: READING.join(", ") });
    const path = pathIn(request.url, base);
    if (!(await listFiles(folder)).includes(path)) return refuse(404);
    const content = await readFile(join(folder, path));
    response.writeHead(200, {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      "content-length": content.length,
      "cache-control": cacheControl(path),
      "x-content-type-options": "nosniff",
    });
    return response.end(request.method === "HEAD" ? undefined : content);
  };
  return createServer(certificate, (request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
}

/** Files that the release is made of; links and what begins with a dot are none. */
async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")));
}

/** Null for an address that is none or not under the base. */
function pathIn(url, base) {
  const [pathname] = url.split("?");
  if (!pathname.startsWith(base)) return null;
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return null;
  }
}

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer as createPlainServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { dirname, extname, join, normalize, sep } from "node:path";
import { bundle } from "../bundle.mjs";
import { fontStyles } from "./font-styles.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
/** Pages that office.js runs in. */
const PANE_PAGES = ["taskpane.html", "conformance.html"];
const MOST_PORTS = 20;
const MISDIRECTED = 421;
/** How a browser on this machine names it. Any other name that leads here was made to by a page that wants to read what is served. */
const OWN_NAMES = ["localhost", "127.0.0.1", "[::1]"];
const NOT_OURS =
  "หน้านี้เปิดได้ที่ localhost เท่านั้น กรุณาใช้ที่อยู่ที่คำสั่งแสดงไว้\nThis page opens at localhost only; use the address that the command printed\n";

const packages = createRequire(import.meta.url);
const folderOf = (name, part) => join(dirname(packages.resolve(`${name}/package.json`)), part);

/** Where office.js and its parts are; served from here and nowhere copied (its licence forbids publishing it). */
export const officeFolder = folderOf("@microsoft/office-js", "dist");

/**
 * Serves built pages on this machine only, and to those that call it by its own name.
 * @param {{ folders: string[], certificate?: { key: string, cert: string }, base?: string }} options first folder first; with a certificate over https;
 *   `base` is the path of the pages on this host, "/" or "/offices/measures/"
 * @returns {import("node:http").Server}
 */
export function createServer({ folders, certificate, base = "/" }) {
  const isSecure = certificate !== undefined;
  const places = [
    { prefix: "office/", folder: officeFolder },
    { prefix: "fonts/", folder: folderOf("@fontsource/sarabun", "files") },
    ...folders.map((folder) => ({ prefix: "", folder })),
  ];
  const answer = async (request, response) => {
    if (!isOwnHost(request.headers.host, request.socket.localPort, isSecure)) {
      response.writeHead(MISDIRECTED, { "content-type": "text/plain; charset=utf-8" }).end(NOT_OURS);
      return;
    }
    const [pathname = "", search = ""] = splitOnce(request.url ?? "/", "?");
    const path = decodePath(pathname, base);
    const found = path === null ? null : await read(path, places, { isSecure, query: search });
    response.writeHead(found === null ? 404 : 200, {
      "content-type": TYPES[extname(path ?? "")] ?? "application/octet-stream",
      "cache-control": "no-store",
    });
    response.end(request.method === "HEAD" ? undefined : (found ?? "not found"));
  };
  const handle = (request, response) => {
    answer(request, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  };
  return isSecure ? createSecureServer(certificate, handle) : createPlainServer(handle);
}

/**
 * Listens on this machine, on the port wished for or the next free one; 0 takes any.
 * @param {import("node:net").Server} server
 * @param {number} port
 * @returns {Promise<number>} the port it got
 */
export async function listen(server, port) {
  for (let tried = port; ; tried++) {
    const fault = await new Promise((resolve) => {
      server.once("error", resolve);
      server.listen(tried, "localhost", () => {
        server.off("error", resolve);
        resolve(null);
      });
    });
    if (fault === null) return server.address().port;
    const isTaken = fault.code === "EADDRINUSE" || fault.code === "EACCES";
    if (!isTaken || port === 0 || tried >= port + MOST_PORTS) throw fault;
  }
}

/** A browser leaves the port out where it is the usual one. */
function isOwnHost(host, port, isSecure) {
  const usual = isSecure ? 443 : 80;
  const names = OWN_NAMES.flatMap((name) => [`${name}:${port}`, ...(port === usual ? [name] : [])]);
  return names.includes(host?.toLowerCase());
}

function splitOnce(text, mark) {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

async function read(path, places, request) {
  if (path === "fonts.css") return fontStyles();
  for (const { prefix, folder } of places) {
    if (!path.startsWith(prefix)) continue;
    const file = normalize(join(folder, path.slice(prefix.length)));
    if (!file.startsWith(folder + sep)) continue;
    const content = await readFile(file).catch(() => null);
    if (content !== null) return PANE_PAGES.includes(path) ? asServed(content.toString(), request) : content;
  }
  return null;
}

async function asServed(html, request) {
  const { panePage } = await import(await bundle("scripts/serve/pane-page.ts"));
  return panePage(html, request);
}

/** Null for an address that is none or not under the base, "index.html" for the base itself. */
function decodePath(pathname, base) {
  if (!pathname.startsWith(base)) return null;
  try {
    return decodeURIComponent(pathname.slice(base.length)) || "index.html";
  } catch {
    return null;
  }
}

import { build } from "esbuild";
import { createHash, createPublicKey } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { extname, join, normalize, sep } from "node:path";
import { constants, gzipSync } from "node:zlib";
import { generate } from "selfsigned";
import { officeFolder } from "../serve/create-server.mjs";

const root = join(import.meta.dirname, "..", "..");
const OFFICE_PREFIX = "/lib/1/hosted/";
const HOST_PAGE = "/host.html";
const HOST_SCRIPT = "/host.js";
const HOST_HTML = `<!doctype html><meta charset="utf-8"><title>bench</title><script src="${HOST_SCRIPT}"></script><iframe style="width:350px;height:700px"></iframe>`;
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

/**
 * Two servers as a web host would serve: packed (gzip -9), kept by the browser, pages asked for anew. One has the page around the pane
 * and office.js under the paths of Microsoft's host, both have the pane; the second asks for a process of its own for it.
 * @param {string} folder the built pane
 */
export async function startPaneServers(folder) {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
  });
  const hostScript = await bundleHost();
  const packed = new Map();
  const answer = async (request, response) => {
    const { pathname } = new URL(request.url, "https://localhost");
    if (!packed.has(pathname)) packed.set(pathname, await read(pathname, folder, hostScript));
    const found = packed.get(pathname);
    if (found === null) {
      response.writeHead(404).end();
      return;
    }
    const headers = {
      etag: found.etag,
      "cache-control": pathname.endsWith(".html") ? "no-cache" : "public, max-age=31536000, immutable",
      "access-control-allow-origin": "*",
      "timing-allow-origin": "*",
      "origin-agent-cluster": "?1",
    };
    if (request.headers["if-none-match"] === found.etag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      "content-type": TYPES[extname(pathname)] ?? "application/octet-stream",
      "content-encoding": "gzip",
      "content-length": found.bytes.length,
    });
    response.end(found.bytes);
  };
  const servers = [0, 1].map(() =>
    createServer({ key, cert }, (request, response) => {
      answer(request, response).catch((error) => {
        response.writeHead(500).end(String(error));
      });
    }),
  );
  const [host, apart] = await Promise.all(servers.map(listen));
  return {
    hostPage: `https://localhost:${host}${HOST_PAGE}`,
    together: `https://localhost:${host}/`,
    apart: `https://localhost:${apart}/`,
    hostPort: host,
    /** By which the browser is told to trust the certificate: of one with a fault it would keep no file. */
    keyHash: createHash("sha256")
      .update(createPublicKey(cert).export({ type: "spki", format: "der" }))
      .digest("base64"),
    close: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function read(pathname, folder, hostScript) {
  const content =
    { [HOST_PAGE]: Buffer.from(HOST_HTML), [HOST_SCRIPT]: hostScript }[pathname] ??
    (pathname.startsWith(OFFICE_PREFIX)
      ? await readUnder(officeFolder, pathname.slice(OFFICE_PREFIX.length))
      : await readUnder(folder, pathname.slice(1)));
  if (content === null) return null;
  const bytes = gzipSync(content, { level: constants.Z_BEST_COMPRESSION });
  return { bytes, etag: `"${createHash("sha1").update(bytes).digest("hex")}"` };
}

async function readUnder(folder, path) {
  const file = normalize(join(folder, decodeURIComponent(path)));
  return file.startsWith(folder + sep) ? await readFile(file).catch(() => null) : null;
}

async function bundleHost() {
  const { outputFiles } = await build({
    entryPoints: [join(root, "scripts/bench/pane-host.ts")],
    bundle: true,
    format: "iife",
    platform: "browser",
    minify: true,
    write: false,
    logLevel: "error",
  });
  return Buffer.from(outputFiles[0].contents);
}

function listen(server) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "localhost", () => resolve(server.address().port));
  });
}

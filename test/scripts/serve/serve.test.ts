import { execFile, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";

const COMMAND = join(__dirname, "../../../scripts/serve.mjs");
const FOREVER = "public, max-age=31536000, immutable";

let place = "";
let server: ChildProcess;
let port = 0;
let said = "";
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "serve-"));
  const dist = join(place, "dist");
  mkdirSync(join(dist, "assets", "icons"), { recursive: true });
  mkdirSync(join(dist, ".hidden"));
  const files = {
    "taskpane.html": "<html>pane</html>",
    "manifest.xml": "<OfficeApp/>",
    "taskpane.0123456789ab.js": "start()",
    "assets/harfbuzz.0123456789ab.wasm": "\0asm",
    "assets/Sarabun-Bold.0123456789ab.ttf": "font",
    "assets/icons/icon-16.png": "png",
    "assets/a b.txt": "blank",
    SHA256SUMS: "sums",
    ".secret": "secret",
    ".hidden/secret.txt": "secret",
    "../outside.html": "outside",
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dist, path), text);
  symlinkSync(join(place, "outside.html"), join(dist, "link.html"));
  server = execFile(process.execPath, [COMMAND, "--folder", dist, "--path", "/addin/", "--port", "0"]);
  said = await new Promise((resolve) => server.stdout?.once("data", (data) => resolve(String(data))));
  port = Number(/:(\d+)\//.exec(said)?.[1]);
});
afterAll(() => {
  server.kill();
  rmSync(place, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Names in the certificate. */
  readonly names: string | undefined;
}

function ask(path: string, { method = "GET", host = `127.0.0.1:${port}` } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path, method, headers: { host }, rejectUnauthorized: false };
    const asked = request(options, (response) => {
      const { socket } = response as unknown as {
        socket: { getPeerCertificate(): { subjectaltname?: string } };
      };
      const names = socket.getPeerCertificate().subjectaltname;
      let text = "";
      response.on("data", (data: Buffer) => (text += data.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode, headers: response.headers, text, names });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

test("it says where it is, over https on this machine alone, with a certificate for it", async () => {
  expect(said).toContain(`https://127.0.0.1:${port}/addin/taskpane.html`);
  const { status, text, names } = await ask("/addin/taskpane.html?_host_Info=Excel$Web");
  expect({ status, text }).toEqual({ status: 200, text: "<html>pane</html>" });
  expect(names).toContain("IP Address:127.0.0.1");
});

test.each([
  ["taskpane.html", "text/html; charset=utf-8", "no-cache"],
  ["manifest.xml", "application/xml; charset=utf-8", "no-cache"],
  ["taskpane.0123456789ab.js", "text/javascript; charset=utf-8", FOREVER],
  ["assets/harfbuzz.0123456789ab.wasm", "application/wasm", FOREVER],
  ["assets/Sarabun-Bold.0123456789ab.ttf", "font/ttf", FOREVER],
  ["assets/icons/icon-16.png", "image/png", "no-cache"],
  ["assets/a%20b.txt", "text/plain; charset=utf-8", "no-cache"],
  ["SHA256SUMS", "text/plain; charset=utf-8", "no-cache"],
])("%s is %s, kept: %s", async (path, type, cache) => {
  const { status, headers } = await ask(`/addin/${path}`);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    "content-type": type,
    "cache-control": cache,
    "x-content-type-options": "nosniff",
  });
  expect(headers["set-cookie"]).toBeUndefined();
});

test.each([
  ["the folder", "/addin/"],
  ["a folder inside", "/addin/assets"],
  ["a folder inside, with its slash", "/addin/assets/icons/"],
  ["what is not under the path", "/taskpane.html"],
  ["a way out", "/addin/../outside.html"],
  ["a way out that is written otherwise", "/addin/..%2foutside.html"],
  ["a way out with backslashes", "/addin/..%5coutside.html"],
  ["a way out and in again", "/addin/assets/../taskpane.html"],
  ["two slashes", "/addin//taskpane.html"],
  ["a hidden file", "/addin/.secret"],
  ["a file in a hidden folder", "/addin/.hidden/secret.txt"],
  ["a link that leads out", "/addin/link.html"],
  ["an address that is none", "/addin/%zz"],
  ["an address with a zero in it", "/addin/taskpane.html%00"],
  ["another server's address", "https://rebound.example.com/addin/taskpane.html"],
  [".well-known", "/.well-known/microsoft-officeaddins-allowed.json"],
  ["office.js of the preview", "/addin/office/office.js"],
])("%s is not found", async (_, path) => {
  const { status, text } = await ask(path);
  expect({ status, text }).toEqual({ status: 404, text: "" });
});

test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is refused", async (method) => {
  expect((await ask("/addin/taskpane.html", { method })).status).toBe(405);
});

test("HEAD has the length and no body", async () => {
  const { headers, text } = await ask("/addin/taskpane.html", { method: "HEAD" });
  expect({ length: headers["content-length"], text }).toEqual({ length: "17", text: "" });
});

test.each(["rebound.example.com", "localhost.example.com", "127.0.0.1"])(
  "as %s it is refused",
  async (host) => {
    const name = host === "127.0.0.1" ? host : `${host}:${port}`;
    expect((await ask("/addin/taskpane.html", { host: name })).status).toBe(421);
  },
);

test.each([
  ["a path without its slashes", ["--path", "addin"], /^ใช้: npm run serve/],
  ["a port in words", ["--port", "any"], /^ใช้: npm run serve/],
  ["a folder without a release", ["--folder", "/none"], /^ยังไม่มี dist/],
])("%s is told and nothing is served", async (_, words, sentence) => {
  const [code, told] = await new Promise<[number | null, string]>((resolve) => {
    const child = execFile(process.execPath, [COMMAND, ...words], (_error, _out, err) => {
      resolve([child.exitCode, err]);
    });
  });
  expect(code).toBe(1);
  expect(told).toMatch(sentence);
});

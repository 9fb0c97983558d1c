import { execFile } from "node:child_process";
import { request } from "node:http";
import { join } from "node:path";

const SERVER = join(__dirname, "../../../scripts/serve/create-server.mjs");

let server: ReturnType<typeof execFile>;
let port = 0;
beforeAll(async () => {
  // In a process of its own, as the commands start it: it is a script of Node's and no module of Jest's.
  const script = `
    const { createServer, listen } = await import(${JSON.stringify(SERVER)});
    const port = await listen(createServer({ folders: [${JSON.stringify(join(__dirname, "../../../assets/pages"))}] }), 0);
    console.log(port);
  `;
  server = execFile(process.execPath, ["--input-type=module", "-e", script]);
  port = await new Promise((resolve) => server.stdout?.once("data", (data) => resolve(Number(data))));
});
afterAll(() => {
  server.kill();
});

interface Answer {
  readonly status: number | undefined;
  readonly text: string;
}

/** Asks the server under a name that need not be its own, as a browser does whose name service was deceived. */
function ask(host: string | null, path = "/support.html"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "localhost", port, path, setHost: false, headers: host === null ? {} : { host } },
      (response) => {
        let text = "";
        response.on("data", (data: Buffer) => (text += data.toString()));
        response.on("end", () => {
          resolve({ status: response.statusCode, text });
        });
      },
    );
    asked.on("error", reject);
    asked.end();
  });
}

test.each(["localhost", "127.0.0.1", "[::1]", "LOCALHOST"])(
  "it answers to %s with its port",
  async (name) => {
    const { status, text } = await ask(`${name}:${port}`);
    expect(status).toBe(200);
    expect(text).toContain("<html");
  },
);

test.each([
  ["another host", (at: number) => `rebound.example.com:${at}`],
  ["another host that begins like ours", (at: number) => `localhost.example.com:${at}`],
  ["another host that ends like ours", (at: number) => `evil-localhost:${at}`],
  ["ours with a point behind it", (at: number) => `localhost.:${at}`],
  ["ours with another port", (at: number) => `localhost:${at + 1}`],
  ["ours without its port", () => "localhost"],
  ["the machine's address in the network", (at: number) => `192.168.1.5:${at}`],
  ["an address that means any", (at: number) => `0.0.0.0:${at}`],
  ["nothing in its name", () => ""],
])("%s is refused in a sentence, and nothing is served", async (_, host) => {
  const { status, text } = await ask(host(port));
  expect(status).toBe(421);
  expect(text).toMatch(/This page opens at localhost only; use the address that the command printed\n$/);
});

test("without a host nothing is served", async () => {
  expect((await ask(null)).status).toBeGreaterThanOrEqual(400);
});

test.each([
  ["what is not there", "/none.html"],
  ["an address that is none", "/%zz"],
  ["two slashes", "//"],
  ["a way out of the folder", "/../package.json"],
  ["a way out that is written otherwise", "/..%2f..%2fpackage.json"],
  ["another server's address", "http://rebound.example.com/support.html"],
])("%s is not found", async (_, path) => {
  expect((await ask(`localhost:${port}`, path)).status).toBe(404);
});

test.each(["/support.html?_host_Info=Excel$Win32", "/support.html?"])("%s is found", async (path) => {
  expect((await ask(`localhost:${port}`, path)).status).toBe(200);
});

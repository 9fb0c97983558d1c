import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type Server } from "node:http";
import { join } from "node:path";

jest.setTimeout(240_000);

const root = join(__dirname, "../..");
let taken: Server;
let started: ChildProcess | null = null;

beforeAll(async () => {
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "localhost", resolve));
});
afterAll(() => {
  started?.kill();
  taken.close();
});

test("npm start prints an address that answers, on the next port where the first is taken, with no browser to open", async () => {
  const port = (taken.address() as { port: number }).port;
  const address = await start(port);
  expect(Number(new URL(address).port)).toBeGreaterThan(port);
  const [page, pane, office, missing] = await Promise.all(
    ["", "taskpane.html?preview=1", "office/office.js", "office/../../package.json"].map((path) =>
      fetch(address + path),
    ),
  );
  expect(await page?.text()).toContain("Excel จำลอง");
  expect(await pane?.text()).toContain('src="office/office.js"');
  expect(office?.status).toBe(200);
  expect(missing?.status).toBe(404);
});

function start(port: number): Promise<string> {
  const child = spawn(process.execPath, [join(root, "scripts/start.mjs")], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DISPLAY: "", CI: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started = child;
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (piece: Buffer): void => {
      said += piece.toString();
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("exit", () => {
      reject(new Error(said));
    });
  });
}

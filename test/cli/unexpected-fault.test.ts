import packageJson from "../../package.json";
import { TRACE_VARIABLE, traceOf, unexpectedFault } from "../../src/cli/unexpected-fault";
import { runCli } from "../support/run-cli";

const withCode = (fault: Error, code: string): Error => Object.assign(fault, { code });

test.each<[name: string, fault: unknown, shown: string]>([
  ["a fault of the language", new TypeError("x is not a function"), "TypeError"],
  ["a fault of the system", withCode(new Error("EIO: i/o error, read"), "EIO"), "Error EIO"],
  ["a text that was thrown", "Sheet of นายสมชาย", "Error"],
  ["nothing that was thrown", undefined, "Error"],
  ["a name that is a sentence", Object.assign(new Error(""), { name: "Secret of a sheet" }), "Error"],
  ["a list that is too long for a call", new RangeError("Maximum call stack size exceeded"), "RangeError"],
])("%s is told by its name and the version, nothing of its message", (_, fault, shown) => {
  const { th, en } = unexpectedFault(fault);
  expect(th).toContain(`“${shown} รุ่น ${packageJson.version}”`);
  expect(en).toContain(`“${shown}, version ${packageJson.version}”`);
  for (const text of [th, en]) expect(text).not.toMatch(/สมชาย|Secret|function|stack|\n/);
});

test.each<[name: string, fault: unknown]>([
  ["a buffer", new RangeError("Array buffer allocation failed")],
  ["a text", new RangeError("Invalid string length")],
  ["a list", new RangeError("Invalid array length")],
  ["a file as a text", withCode(new Error("Cannot create a string longer"), "ERR_STRING_TOO_LONG")],
  ["a thread", withCode(new Error("Worker terminated"), "ERR_WORKER_OUT_OF_MEMORY")],
])("too little memory for %s is told as that", (_, fault) => {
  expect(unexpectedFault(fault).en).toMatch(/^This machine has too little memory/);
  expect(unexpectedFault(fault).th).toMatch(/^หน่วยความจำของเครื่องไม่พอ/);
});

test.each([
  [{}, false],
  [{ [TRACE_VARIABLE]: "" }, false],
  [{ [TRACE_VARIABLE]: "0" }, false],
  [{ [TRACE_VARIABLE]: "1" }, true],
])("with %j the trace is shown: %p", (env, isShown) => {
  expect(traceOf(new TypeError("x"), env)).toMatch(isShown ? /^TypeError: x\n {4}at / : /^$/);
});

test.each(["check", "fix", "fill", "export", "import", "new", "help"])(
  "%s: what a command throws ends in one sentence",
  async (command) => {
    const streams = { err: "" };
    const { main } = await import("../../src/cli/main");
    const code = await main([command, "--lang", "en"], {
      out: () => {
        throw new TypeError("secret");
      },
      err: (text) => {
        if (streams.err === "" && text.startsWith("Name")) throw new TypeError("secret");
        streams.err += text;
      },
      get style(): never {
        throw new TypeError("secret");
      },
      isWatched: false,
      folder: ".",
    });
    expect(code).toBe(2);
    expect(streams.err).toMatch(/^The program itself failed.*TypeError, version [^\n]*\n$/);
  },
);

test("help says how to ask for the trace", async () => {
  for (const language of ["th", "en"]) {
    expect((await runCli(".", "help", "--lang", language)).out).toContain(`${TRACE_VARIABLE}=1`);
  }
});

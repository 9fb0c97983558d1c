import { copyText } from "../../../src/taskpane/services/copy-text";
import { downloadFile } from "../../../src/taskpane/services/download-file";
import { letScreenDraw } from "../../../src/taskpane/services/let-screen-draw";

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  document.body.replaceChildren();
});

describe("downloadFile", () => {
  test("clicks a link that bears the name, and lets the bytes go later", async () => {
    jest.useFakeTimers();
    const blobs: Blob[] = [];
    const revoke = jest.fn();
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => (blobs.push(blob), "blob:x"),
      revokeObjectURL: revoke,
    });
    const clicked: { name: string; href: string; isInPage: boolean }[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push({ name: this.download, href: this.href, isInPage: this.isConnected });
    });
    const file = { name: "รายงาน.docx", mediaType: "application/x", bytes: new Uint8Array([1, 2]) };
    expect(await downloadFile(file)).toEqual({ ok: true, value: null });
    expect(clicked).toEqual([{ name: "รายงาน.docx", href: "blob:x", isInPage: true }]);
    expect(blobs[0]).toMatchObject({ size: 2, type: "application/x" });
    expect(document.querySelector("a")).toBeNull();
    expect(revoke).not.toHaveBeenCalled();
    jest.advanceTimersByTime(60_000);
    expect(revoke).toHaveBeenCalledWith("blob:x");
  });
});

describe("copyText", () => {
  function clipboard(writeText: () => Promise<void>): void {
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  }

  test("uses the clipboard", async () => {
    const writeText = jest.fn(() => Promise.resolve());
    clipboard(writeText);
    expect(await copyText("ก")).toBe(true);
    expect(writeText).toHaveBeenCalledWith("ก");
  });

  test.each([
    ["where the clipboard is closed, the older command", () => true, true],
    ["where both are closed, says so", () => false, false],
    [
      "where the older command throws, says so",
      () => {
        throw new Error("no");
      },
      false,
    ],
  ])("%s", async (_, execCommand, isCopied) => {
    clipboard(() => Promise.reject(new Error("blocked")));
    Object.assign(document, { execCommand });
    const button = document.body.appendChild(document.createElement("button"));
    button.focus();
    expect(await copyText("ก")).toBe(isCopied);
    expect(document.querySelector("textarea")).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});

describe("letScreenDraw", () => {
  test("waits for a frame", async () => {
    await letScreenDraw();
  });

  test("does not wait for ever where the pane is hidden and gets no frames", async () => {
    jest.spyOn(window, "requestAnimationFrame").mockReturnValue(0);
    await letScreenDraw();
  });
});

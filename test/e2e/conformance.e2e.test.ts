import { PROBES } from "../../src/preview/conformance/probes";
import { leaveBrowser, openPreview } from "./open-preview";

jest.setTimeout(240_000);
afterAll(leaveBrowser);

test("the conformance page asks every question and offers the answers as a file", async () => {
  const preview = await openPreview({ panePage: "conformance.html" });
  await preview.pane.getByRole("button", { name: "Ask" }).click();
  await preview.pane.getByText(`${PROBES.length} answers, 0 not as expected`).waitFor();
  const recording = await preview.pane.getByRole("textbox").inputValue();
  expect(Object.keys((JSON.parse(recording) as { answers: object }).answers)).toHaveLength(PROBES.length);
  const { strangers } = preview;
  await preview.close();
  expect(strangers).toEqual([]);
});

import { fetchFile } from "../../../../src/adapters/pdf/paper/fetch-file";

const answer = (status: number): void => {
  jest.spyOn(globalThis, "fetch").mockResolvedValue(new Response(new Uint8Array([1, 2]), { status }));
};

afterEach(() => jest.restoreAllMocks());

test("bytes are themselves", async () => {
  const bytes = new Uint8Array([7]);
  expect(await fetchFile(bytes)).toBe(bytes);
});

test("an address is fetched", async () => {
  answer(200);
  expect([...(await fetchFile("https://a.go.th/font.ttf"))]).toEqual([1, 2]);
});

test("what the host does not give is an error that names it", async () => {
  answer(404);
  await expect(fetchFile("https://a.go.th/font.ttf")).rejects.toThrow("https://a.go.th/font.ttf: 404");
});

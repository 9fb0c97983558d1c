import { createPersonStore } from "../../../src/taskpane/services/create-person-store";

function openStorage(): {
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
} {
  const items = new Map<string, string>();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
}

const blocked = (): never => {
  throw new Error("SecurityError");
};

test("what was kept is read by the next pane of the same person", () => {
  const storage = openStorage();
  const open = () => createPersonStore({ storage: () => storage, partitionKey: () => undefined });
  expect(open().read("language")).toBeNull();
  open().keep("language", "en");
  expect(open().read("language")).toBe("en");
  expect(open().read("theme")).toBeNull();
});

test.each<[string, string | undefined, string]>([
  ["under the key of Office, where the storage is parted", "part-1:", "part-1:integrity-report.theme"],
  ["under its own name, where it is not", undefined, "integrity-report.theme"],
])("a choice is kept %s", (_, key, expected) => {
  const keys: string[] = [];
  const storage = { getItem: () => null, setItem: (name: string) => void keys.push(name) };
  createPersonStore({ storage: () => storage, partitionKey: () => key }).keep("theme", "dark");
  expect(keys).toEqual([expected]);
});

test("another partition knows nothing of it", () => {
  const storage = openStorage();
  createPersonStore({ storage: () => storage, partitionKey: () => "a" }).keep("theme", "dark");
  expect(createPersonStore({ storage: () => storage, partitionKey: () => "b" }).read("theme")).toBeNull();
});

test.each<[string, () => Pick<Storage, "getItem" | "setItem">]>([
  ["blocked", blocked],
  ["full", () => ({ getItem: () => null, setItem: blocked })],
])("where the storage is %s a choice holds as long as the pane is open", (_, storage) => {
  const store = createPersonStore({ storage, partitionKey: () => undefined });
  expect(store.read("language")).toBeNull();
  store.keep("language", "en");
  expect(store.read("language")).toBe("en");
  expect(createPersonStore({ storage, partitionKey: () => undefined }).read("language")).toBeNull();
});

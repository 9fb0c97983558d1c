import { followOwnNamespace } from "../../../src/adapters/package/own-namespace";

type Tag = readonly [name: string, attributes: Readonly<Record<string, string>>, isOwn: boolean];

test.each<[string, readonly Tag[]]>([
  [
    "no declaration",
    [
      ["a", {}, true],
      ["b", { r: "1" }, true],
      ["x:c", {}, false],
    ],
  ],
  [
    "a prefix without a declaration",
    [
      ["x:a", {}, true],
      ["b", {}, false],
      ["x:c", {}, true],
    ],
  ],
  [
    "the namespace of what has no prefix",
    [
      ["a", { xmlns: "urn:a" }, true],
      ["x:b", { "xmlns:x": "urn:b" }, false],
    ],
  ],
  [
    "two prefixes of one namespace",
    [
      ["a", { xmlns: "urn:a", "xmlns:x": "urn:a" }, true],
      ["x:b", {}, true],
    ],
  ],
  [
    "a prefix declared further in",
    [
      ["x:a", { "xmlns:x": "urn:a" }, true],
      ["b", { xmlns: "urn:a" }, true],
    ],
  ],
  [
    "the root's prefix for something else",
    [
      ["x:a", { "xmlns:x": "urn:a" }, true],
      ["x:b", { "xmlns:x": "urn:b" }, false],
    ],
  ],
  [
    "a name that only begins alike",
    [
      ["a", { xmlns: "urn:a" }, true],
      ["b", { xmlnsx: "urn:b" }, true],
    ],
  ],
])("%s", (_, tags) => {
  const namespace = followOwnNamespace();
  const found = tags.map(([name, attributes]) => {
    namespace.enter(name, attributes);
    return namespace.holds(name);
  });
  expect(found).toEqual(tags.map(([, , isOwn]) => isOwn));
});

test("a declaration ends with its element", () => {
  const namespace = followOwnNamespace();
  namespace.enter("a", { xmlns: "urn:a" });
  namespace.enter("x:b", { "xmlns:x": "urn:a" });
  namespace.enter("c", {});
  namespace.leave();
  namespace.leave();
  namespace.enter("x:b", {});
  expect(namespace.holds("x:b")).toBe(false);
  expect(namespace.holds("a")).toBe(true);
});

import { deadLinks } from "../../../scripts/docs/dead-links";

const PAGES: Readonly<Record<string, string>> = {
  "README.md": "# ชื่อ\n\n## ใช้กับไฟล์โดยตรง\n\n## Two words, one (more)\n\n## Again\n\n## Again\n",
  "docs/guide/README.md": "# Guide",
  "docs/guide/pictures/a.png": "",
  "docs/guide": "",
};

const dead = (markdown: string, page = "docs/guide/page.md"): string[] =>
  deadLinks(page, (path) => (path === page ? markdown : (PAGES[path] ?? null)));

test.each([
  ["a page beside it", "[a](README.md)"],
  ["a page above", "[a](../../README.md)"],
  ["a picture", "![a](pictures/a.png)"],
  ["a folder", "[a](../guide/)"],
  ["a heading in Thai", "[a](../../README.md#ใช้กับไฟล์โดยตรง)"],
  ["a heading with signs", "[a](../../README.md#two-words-one-more)"],
  ["the second heading of a name", "[a](../../README.md#again-1)"],
  ["a heading of its own", "# Own part\n[a](#own-part)"],
  ["the internet", "[a](https://example.go.th/b(1))"],
  ["a letter", "[a](mailto:a@example.go.th)"],
  ["what stands in code", "`[a](no.md)`\n\n```\n[a](no.md)\n```\n"],
  ["a picture that is a link", "[![a](pictures/a.png)](README.md)"],
])("%s leads on", (_, markdown) => {
  expect(dead(markdown)).toEqual([]);
});

test.each([
  ["a page that is not there", "[a](no.md)", "no.md"],
  ["a picture that is not there", "![a](pictures/b.png)", "pictures/b.png"],
  ["a heading that is not there", "[a](../../README.md#again-2)", "../../README.md#again-2"],
  ["a heading of its own that is not there", "[a](#own)", "#own"],
  ["a place above the project", "[a](../../../README.md)", "../../../README.md"],
  ["a link with a title", '[a](no.md "title")', "no.md"],
])("%s is named", (_, markdown, link) => {
  expect(dead(markdown)).toEqual([link]);
});

import { panePage } from "../../../scripts/serve/pane-page";

const OFFICE = '<script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const html = `<head><title>x</title>${OFFICE}<script defer src="taskpane.js"></script></head>`;

test("over https the office.js of the page stays Microsoft's", () => {
  expect(panePage(html, { isSecure: true, query: "" })).toContain(
    `${OFFICE}<script defer src="taskpane.js">`,
  );
});

test("over plain http it comes from this machine, behind the script that stands in for https", () => {
  const page = panePage(html, { isSecure: false, query: "" });
  expect(page).not.toContain("appsforoffice");
  expect(page).toContain(
    '<script src="preview/pane-script.js"></script><script defer src="office/office.js"></script>',
  );
});

test.each(["as=Mac", "office=dark"])(
  "another Office is claimed behind office.js and before the pane: %s",
  (claim) => {
    const page = panePage(html, { isSecure: true, query: `preview=1&${claim}` });
    expect(page).toContain(
      `${OFFICE}<script defer src="preview/pane-platform.js"></script><script defer src="taskpane.js">`,
    );
  },
);

test("a page that a minifier took the quotes from is understood too", () => {
  const page = panePage(html.replaceAll('"', ""), { isSecure: false, query: "" });
  expect(page).toContain("<script defer src=office/office.js></script>");
});

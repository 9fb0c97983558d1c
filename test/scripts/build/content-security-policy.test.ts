import { addContentSecurityPolicy } from "../../../scripts/build/content-security-policy";

const page = addContentSecurityPolicy('<head><meta charset="utf-8" /><script src="a.js"></script></head>');

test("the policy stands behind the character set and before every script", () => {
  expect(page).toMatch(
    /^<head><meta charset="utf-8" \/><meta http-equiv="Content-Security-Policy" content="[^"]*"><script/,
  );
});

test.each([
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
])("it holds %s", (directive) => {
  expect(page).toContain(directive);
});

test.each(["'unsafe-eval'", "script-src *", "'self' 'unsafe-inline' https", "http:"])(
  "it never says %s",
  (word) => {
    expect(page).not.toContain(word);
  },
);

test("a page that names no character set is refused", () => {
  expect(() => addContentSecurityPolicy("<head></head>")).toThrow(/charset/);
});

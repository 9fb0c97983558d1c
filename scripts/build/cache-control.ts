const HASHED = /\.[0-9a-f]{12}\.\w+$/;

/**
 * How long a browser may keep a file of the release (docs/install/hosting.md): one with a hash in its name for ever, since another
 * content has another name; any other never without asking whether it is still the same.
 * @example cacheControl("taskpane.html") // "no-cache"
 */
export function cacheControl(path: string): string {
  return HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
}

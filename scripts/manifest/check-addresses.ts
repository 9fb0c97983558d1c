import { faultAt, type ManifestRule } from "./manifest-rule";
import { allElements, elementsNamed, type XmlElement } from "./read-xml";

const HOLDS_ADDRESS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "bt:Image", "bt:Url"];
const SUPPORT_NOT_ALLOWED =
  /(^|\.)(github\.com|gitlab\.com|facebook\.com|line\.me|x\.com|twitter\.com|youtube\.com|docs\.google\.com|drive\.google\.com|dropbox\.com|onedrive\.live\.com|1drv\.ms)$/;

/** Every address is https, under one base address, and leads to a file that the build makes. */
export const checkAddresses: ManifestRule = (root, { pages, imageSize }) => {
  const [source] = elementsNamed(root, "SourceLocation");
  const base = /^.*\//.exec(source?.attributes.DefaultValue ?? "")?.[0] ?? "";
  return addresses(root).flatMap(({ element, address }) => {
    if (!isHttps(address)) return [faultAt(element, `"${address}" is no https address`)];
    if (!address.startsWith(base)) return [faultAt(element, `"${address}" is not under ${base}`)];
    const path = address.slice(base.length).replace(/#.*$/, "");
    return pages.includes(path) || imageSize(path) !== null
      ? []
      : [faultAt(element, `there is no file ${path} at the project's root or in the build`)];
  });
};

/** The store asks for a page of its own: no repository, no social network, no document in somebody's store of files. */
export const checkSupport: ManifestRule = (root) =>
  elementsNamed(root, "SupportUrl")
    .filter(({ attributes }) => isHttps(attributes.DefaultValue ?? ""))
    .filter(({ attributes }) => SUPPORT_NOT_ALLOWED.test(new URL(attributes.DefaultValue ?? "").hostname))
    .map((support) =>
      faultAt(
        support,
        "must be a public page of its own, not a repository, a social network or a shared document",
      ),
    );

/** AppDomain: https, no path, no slash at the end (Excel on a Mac is strict). */
export const checkDomains: ManifestRule = (root) =>
  elementsNamed(root, "AppDomain")
    .filter(({ text }) => !/^https:\/\/[^/*]+$/.test(text))
    .map((domain) =>
      faultAt(domain, `"${domain.text}" must be https://host without a path or a slash at the end`),
    );

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === "https:";
}

function addresses(root: XmlElement): readonly { element: XmlElement; address: string }[] {
  return allElements(root).flatMap((element) => {
    const holdsAddress =
      HOLDS_ADDRESS.includes(element.name) ||
      (element.name === "SourceLocation" && "DefaultValue" in element.attributes);
    if (!holdsAddress) return [];
    return [element, ...element.children].flatMap((one) => {
      const address = one.attributes.DefaultValue ?? one.attributes.Value;
      return address === undefined ? [] : [{ element: one, address }];
    });
  });
}

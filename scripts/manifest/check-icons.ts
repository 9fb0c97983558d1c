import { faultAt, type ManifestRule } from "./manifest-rule";
import { elementsNamed, type XmlElement } from "./read-xml";

const REQUIRED = ["16", "32", "80"];
const ALLOWED = ["16", "20", "24", "32", "40", "48", "64", "80"];

/** Ribbon icons come in Office's sizes, and each file has the size that it is named for. */
export const checkIcons: ManifestRule = (root, { imageSize }) => {
  const ribbon = elementsNamed(root, "Icon").flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes.size ?? "");
    return [
      ...REQUIRED.filter((size) => !sizes.includes(size)).map((size) =>
        faultAt(icon, `the ${size} px icon is missing`),
      ),
      ...icon.children
        .filter(({ attributes }) => !ALLOWED.includes(attributes.size ?? ""))
        .map((image) => faultAt(image, `${image.attributes.size} px is no size that Office knows`)),
      ...icon.children.flatMap((image) => {
        const [file] = elementsNamed(root, "bt:Image").filter(
          ({ attributes }) => attributes.id === image.attributes.resid,
        );
        return file === undefined
          ? []
          : checkFile(image, addressOf(file), Number(image.attributes.size), imageSize);
      }),
    ];
  });
  const listed: readonly (readonly [string, number])[] = [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ];
  return [
    ...ribbon,
    ...listed.flatMap(([name, size]) =>
      elementsNamed(root, name).flatMap((icon) => checkFile(icon, addressOf(icon), size, imageSize)),
    ),
  ];
};

function addressOf(element: XmlElement): string {
  return element.attributes.DefaultValue ?? "";
}

function checkFile(
  element: XmlElement,
  address: string,
  size: number,
  imageSize: Parameters<ManifestRule>[1]["imageSize"],
): readonly string[] {
  const path = /assets\/.*$/.exec(address)?.[0] ?? address;
  if (!path.endsWith(".png")) return [faultAt(element, `${path} must be a PNG file`)];
  const found = imageSize(path);
  if (found === null) return [faultAt(element, `${path} is not there or no PNG`)];
  return found.width === size && found.height === size
    ? []
    : [faultAt(element, `${path} is ${found.width} × ${found.height} pixels, not ${size} × ${size}`)];
}

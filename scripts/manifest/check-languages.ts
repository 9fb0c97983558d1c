import { faultAt, type ManifestRule } from "./manifest-rule";
import { elementsNamed, type XmlElement } from "./read-xml";

const SECOND_LANGUAGE = "en-US";
const THAI_LETTER = /[\u0e01-\u0e4f]/;

/** Every text is Thai with one English override, and each is in the language it says. */
export const checkLanguages: ManifestRule = (root) =>
  texts(root).flatMap((text) => {
    const english = text.children.filter(({ attributes }) => attributes.Locale === SECOND_LANGUAGE);
    return [
      ...(THAI_LETTER.test(text.attributes.DefaultValue ?? "")
        ? []
        : [faultAt(text, `"${text.attributes.DefaultValue}" holds no Thai, though th-TH is the default`)]),
      ...(english.length === 1
        ? []
        : [faultAt(text, `needs one ${SECOND_LANGUAGE} text, has ${english.length}`)]),
      ...english
        .filter(({ attributes }) => THAI_LETTER.test(attributes.Value ?? ""))
        .map((one) => faultAt(one, "the English text holds Thai letters")),
    ];
  });

/** Overrides are for languages that the add-in speaks, in the form ll-CC. */
export const checkOverrides: ManifestRule = (root) =>
  [...elementsNamed(root, "Override"), ...elementsNamed(root, "bt:Override")]
    .filter(({ attributes }) => attributes.Locale !== SECOND_LANGUAGE)
    .map((one) =>
      faultAt(one, `Locale "${one.attributes.Locale}": the only language beside th-TH is ${SECOND_LANGUAGE}`),
    );

/** The prefix of the functions is a name that stands in formulas: the same in every language. */
function texts(root: XmlElement): readonly XmlElement[] {
  const names = elementsNamed(root, "Namespace").map(({ attributes }) => attributes.resid);
  return [
    ...root.children.filter(({ name }) => name === "DisplayName" || name === "Description"),
    ...elementsNamed(root, "bt:String").filter(({ attributes }) => !names.includes(attributes.id)),
  ];
}
